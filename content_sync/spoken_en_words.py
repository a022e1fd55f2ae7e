"""English words for signs, units, money and shortened words."""

from typing import Final

from content_sync.spoken_rules import table

ORDINALS: Final = table(
    """
    one first | two second | three third | five fifth | eight eighth | nine ninth | twelve twelfth
    """
)
UNITS: Final = table(
    """
    km/h kilometres per hour | km2 square kilometres | km kilometres | m2 square metres
    m3 cubic metres | cm centimetres | mm millimetres | m metres | kg kilograms | mg milligrams
    g grams | ha hectares | kWh kilowatt hours | kW kilowatts | ml millilitres | l litres
    °C degrees Celsius | ºC degrees Celsius | ° degrees | % percent | M million | k thousand
    USD U S dollars | VND dong | VNĐ dong | đ dong | ₫ dong | CNY yuan | RMB yuan | NDT yuan
    EUR euros | ‰ per mille | GB gigabytes | MB megabytes
    """
)
MONEY: Final = table(
    """
    $ dollars | US$ U S dollars | € euros | £ pounds | ¥ yuan
    """
)
SHORT: Final = table(
    """
    e.g. for example | i.e. that is | etc. et cetera | vs. versus | Dr. Doctor | Mr. Mister
    Mrs. Missis | Ms. Miz | Prof. Professor | St. Saint | Art. Article | Tel. Telephone
    Ext. extension | approx. approximately | incl. including
    """
)
KINDS: Final = table(
    """
    QĐ Decision | NĐ Decree | NQ Resolution | TT Circular | CT Directive
    """
)
ISSUERS: Final = table(
    """
    CP the Government | TTg the Prime Minister | QH the National Assembly
    TW the Party Central Committee | UBND the People's Committee | BYT the Ministry of Health
    NHNN the State Bank | BTC the Ministry of Finance
    """
)
WORDS: Final = table(
    """
    SIM sim | UNESCO Unesco | COVID Covid | ASEAN Asean | Dr Doctor | Mr Mister | Mrs Missis
    Ms Miz
    """
)
SIGNS: Final = table(
    """
    & and | + plus | = equals | × times | ÷ divided by | @ at | ± plus or minus | ≤ at most
    ≥ at least | < under | > over | ≈ about | ~ about | % percent | ° degrees | $ dollars
    US$ U S dollars | € euros | £ pounds | ¥ yuan
    """
)
PARTS: Final = table(
    "1/2 one half | 1/3 one third | 2/3 two thirds | 1/4 one quarter | 3/4 three quarters"
)
KEYS: Final = {" ": "space"} | table(
    """
    . full stop | , comma | ? question mark | - hyphen | @ at | / slash | ! exclamation mark
    : colon | ' apostrophe
    """
)
