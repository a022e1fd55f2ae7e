"""Whether a word is spelt as Vietnamese is: «nghĩa», «Đồng»; not «nghÜa», «pjom», «café».

Only as strict as telling letters of another encoding needs: a rhyme that exists, one tone.
"""

import re
import unicodedata
from functools import lru_cache
from typing import Final

TONES: Final = re.compile("[\u0300\u0301\u0303\u0309\u0323]")
ONSET: Final = r"(?:b|ch?|d|đ|gh?|gi|h|kh?|l|m|ngh?|nh?|ph?|qu|r|s|th?|tr|v|x)?"
RHYMES: Final = """
a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh
ip it iu o oa oac oach oai oam oan oang oanh oao oap oat oay oc oe oen oeo oet oi om on ong ooc
oong op ot oăc oăm oăn oăng oăt ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc
uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt up ut uơ uy uya uych uyên uyêt uynh uyp uyt uyu
ư ưa ưc ưi ưm ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu yn ynh yp yt yu
"""
SYLLABLE: Final = re.compile(f"{ONSET}(?:{'|'.join(RHYMES.split())})")


@lru_cache(maxsize=4096)
def is_syllable(word: str) -> bool:
    """Whether `word`, in any case, can be one syllable of Vietnamese."""
    marked = unicodedata.normalize("NFD", word.lower())
    plain, tones = TONES.subn("", marked)
    return tones <= 1 and bool(SYLLABLE.fullmatch(unicodedata.normalize("NFC", plain)))
