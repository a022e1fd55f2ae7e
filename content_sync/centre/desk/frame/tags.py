"""What templates of ours may say: an icon by its name."""

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString

register = template.Library()


@register.simple_tag
def icon(name: str, says: str = "") -> SafeString:
    """A pictogram of frame/icons.svg; `says` is read aloud, without it the icon is silent."""
    from django.templatetags.static import static

    where = static("icons.svg")
    if says:
        return format_html(
            '<svg class="icon" role="img" aria-label="{}"><use href="{}#{}"/></svg>',
            *(says, where, name),
        )
    return format_html(
        '<svg class="icon" aria-hidden="true"><use href="{}#{}"/></svg>', where, name
    )
