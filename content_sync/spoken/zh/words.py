"""Chinese words for signs, units and money, and for Latin words the voice spells or garbles."""

from typing import Final

from content_sync.spoken.rules import names, table

KINDS: Final = table(
    """
    QĐ 决定 | NĐ 法令 | NQ 决议 | TT 通知 | CT 指示
    """
)
ISSUERS: Final = table(
    """
    CP 政府 | TTg 政府总理 | QH 国会 | TW 中央 | UBND 人民委员会
    """
)
MONEY: Final = table(
    """
    US$ 美元 | USD 美元 | VND 越盾 | VNĐ 越盾 | NDT 元 | CNY 元 | RMB 元 | EUR 欧元 | $ 美元
    ¥ 元 | ￥ 元 | € 欧元 | ₫ 越盾 | đ 越盾
    """
)
UNITS: Final = table(
    """
    km/h 公里每小时 | m/s 米每秒 | m3/s 立方米每秒 | mg/l 毫克每升 | km2 平方公里 | km 公里
    m2 平方米 | m3 立方米 | cm 厘米 | mm 毫米 | m 米 | kg 公斤 | mg 毫克 | g 克 | ha 公顷
    kWh 千瓦时 | kW 千瓦 | ml 毫升 | l 升 | L 升 | KG 公斤 | Kg 公斤 | cm2 平方厘米 | MW 兆瓦
    kV 千伏 | mL 毫升 | KM 公里 | Hz 赫兹 | GHz 吉赫 | mmHg 毫米汞柱 | kcal 千卡 | ′ 分钟 | ″ 秒
    h 小时 | min 分钟 | °F 华氏度 | W 瓦 | V 伏 | °C 摄氏度 | ºC 摄氏度 | ° 度 | M 百万
    GB 吉字节 | MB 兆字节 | mcg 微克 | mcl 微升 | mcL 微升 | mcm 微米
    mmol/L 毫摩尔每升 | mmol/l 毫摩尔每升 | mmol 毫摩尔 | t 吨
    g/L 克每升 | g/dL 克每分升 | mg/dL 毫克每分升 | IU 国际单位
    """
)
WORDS: Final = table(
    """
    VNeID V N E I D | VssID V S S I D | SIM sim | UNESCO 联合国教科文组织 | COVID-19 新冠
    Covid-19 新冠 | COVID 新冠 | WiFi 无线网 | Wi-Fi 无线网 | Wifi 无线网 | wifi 无线网
    WeChat 微信 | APP app | App app | Zalo Zalo | Facebook 脸书 | USD 美元 | VND 越盾 | VNĐ 越盾
    NDT 元 | CNY 元 | RMB 元 | EUR 欧元 | $ 美元 | ¥ 元 | ￥ 元 | € 欧元 | ₫ 越盾 | đ 越盾
    """
)
SPELT: Final = names(  # nobody says these in any other way
    """
    HPV QR OTP USB ATM GPS DNA HIV VAT TV ID LED GDP ODA FDI VIP PDF CT PCR WHO WTO IP MR POS NFC
    CCCD BHYT CMND BHXH UBND
    """
)
SIGNS: Final = table(
    """
    & 和 | + 加 | = 等于 | × 乘 | ÷ 除以 | ± 正负 | ≤ 不超过 | ≥ 不少于 | < 小于 | > 大于 | ≈ 约
    ~ 约 | % 百分号 | ° 度 | @ 艾特 | ‰ 千分号 | ～ 约 | − 负
    """
)
KEYS: Final = {" ": "空格", "'": "隔音符号"} | table(
    """
    . 点 | , 逗号 | ? 问号 | - 横线 | @ 艾特 | / 斜线
    """
)
