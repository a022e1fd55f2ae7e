"""English words for signs, units, money and shortened words."""

from typing import Final

from content_sync.spoken.rules import names, table

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
    EUR euros | mL millilitres | L litres | t tonnes | hrs hours | hr hours | h hours
    mins minutes | min minutes | secs seconds | sec seconds | sq~km square kilometres
    sq~m square metres | cm2 square centimetres | Hz hertz | MW megawatts | kV kilovolts
    mmHg millimetres of mercury | kcal kilocalories | °F degrees Fahrenheit | KG kilograms
    Kg kilograms | mcg micrograms | mcl microlitres | mcL microlitres | mcm micrometres
    IU international units | V volts | W watts | ft feet | ‰ per mille | GB gigabytes
    MB megabytes | mmol/L millimoles per litre | mmol/l millimoles per litre
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
    QĐ Decision | NĐ Decree | NQ Resolution | TT Circular | CT Directive | QD Decision | ND Decree
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
    SIM sim | VND dong | VNĐ dong | UNESCO Unesco | COVID Covid | ASEAN Asean | Dr Doctor
    Mr Mister | Mrs Missis | Ms Miz
    """
)
SIGNS: Final = table(
    """
    & and | + plus | = equals | × times | ÷ divided by | @ at | ± plus or minus | ≤ at most
    ≥ at least | < under | > over | ≈ about | ~ about | % percent | ° degrees | $ dollars
    US$ U S dollars | € euros | £ pounds | ¥ yuan
    """
)
PERS: Final = table(
    """
    month a month | year a year | day a day | person a person | household a household
    week a week | night a night | trip a trip | time a time | visit a visit | child a child
    form a form | room a room | pupil a pupil | family a family | village a village
    commune a commune | car a car | ticket a ticket | dose a dose | meal a meal | term a term
    class a class | minute a minute | second a second | quarter a quarter | card a card
    hour an hour | hr an hour | h an hour | min a minute | s a second | kWh a kilowatt hour
    kg a kilogram | ha a hectare | m2 a square metre | m3 a cubic metre | km a kilometre
    km2 a square kilometre | l a litre | L a litre | ml a millilitre | tonne a tonne
    """
)
HALVES: Final = (
    "tablets?|cups?|bowls?|glass(?:es)?|spoons?|spoonfuls?|teaspoons?|tablespoons?|days?|hours?"
    "|months?"
    "|years?|weeks?|litres?|kilos?|kilograms?|kg|km|metres?|packets?|bottles?|doses?|pills?"
    "|capsules?"
    "|ampoules?|sachets?|grams?|ml|miles?|kilometres?|acres?|hectares?|ha|pints?|slices?|portions?"
    "|tsp|tbsp|majority|share|sheets?|strips?|households?|people|population|area|price|fee"
    "|amount|minutes?|loaf|loaves|million|billion"
)
SPELT: Final = names(  # nobody says these in any other way
    """
    QR OTP USB ATM GPS DNA HIV VAT TV ID LED GDP ODA FDI VIP PDF CT PCR WHO WTO IP POS NFC UN EU
    UK US USA AI IT UBND TB BCG MR CD DVD SMS PIN GMS VNeID VssID CCCD CMND BHYT CPR
    """
)
KEYS: Final = {" ": "space"} | table(
    """
    . full stop | , comma | ? question mark | - hyphen | @ at | / slash | ! exclamation mark
    : colon | ' apostrophe
    """
)
