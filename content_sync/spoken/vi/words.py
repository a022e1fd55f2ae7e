"""Vietnamese names of letters, measures and signs, and how foreign words are said.

Foreign words stand here only where the synthesiser spells or garbles them, or says them as an
English speaker would; the syllables are the ones heard on the radio and at the counter.
"""

from typing import Final

from content_sync.spoken.rules import names, table

LETTERS: Final = table(
    """
    a a | ă á | â ớ | b bê | c xê | d dê | đ đê | e e | ê ê | f ép-phờ | g giê | h hát | i i
    j di | k ca | l e-lờ | m em-mờ | n en-nờ | o o | ô ô | ơ ơ | p pê | q quy | r e-rờ | s ét-sì
    t tê | u u | ư ư | v vê | w đúp-lờ vê | x ích-xì | y i dài | z dét
    """
)

UNITS: Final = table(
    """
    km/h ki-lô-mét trên giờ | km2 ki-lô-mét vuông | km ki-lô-mét | m2 mét vuông | m3 mét khối
    cm2 xen-ti-mét vuông | cm3 xen-ti-mét khối | cc xê xê | cm xen-ti-mét | mm mi-li-mét | m mét
    dm đề-xi-mét | kg ki-lô-gam | Kg ki-lô-gam | KG ki-lô-gam | mg mi-li-gam | mcg mi-crô-gam
    mcl mi-crô-lít | mcL mi-crô-lít | mcm mi-crô-mét
    mmol/L mi-li-mon trên lít | mmol/l mi-li-mon trên lít
    µg mi-crô-gam | g gam | gr gam | ha héc-ta | kWh ki-lô-oát giờ | kwh ki-lô-oát giờ
    KWh ki-lô-oát giờ | kW ki-lô-oát | kV ki-lô-vôn | kVA ki-lô-vôn am-pe | MW mê-ga-oát | W oát
    V vôn | mA mi-li-am-pe | mAh mi-li-am-pe giờ | Hz héc | kHz ki-lô-héc | MHz mê-ga-héc
    GHz ghi-ga-héc | dB đề-xi-ben | kcal ki-lô-ca-lo | ml mi-li-lít | mL mi-li-lít | l lít | L lít
    mmHg mi-li-mét thuỷ ngân | mmol mi-li-mon | IU đơn vị quốc tế | UI đơn vị quốc tế | °C độ xê
    ºC độ xê | °F độ ép | ° độ | % phần trăm | ‰ phần nghìn | ₫ đồng | đ đồng | M triệu | tr triệu
    trđ triệu đồng | k nghìn | K nghìn | € ơ-rô | KB ki-lô-bai | GB ghi-ga-bai | MB mê-ga-bai
    Mbps mê-ga-bít trên giây | $ đô la | ¥ nhân dân tệ | G giê | ′ phút | ″ giây | ph phút
    """
)
PER_UNITS: Final = table(
    """
    h giờ | giờ giờ | phút phút | giây giây | s giây | tháng tháng | ngày ngày | năm năm
    """
)

FOREIGN: Final = table(
    """
    facebook Phây-búc | zalo Da-lô | zoom Dum | google Gu-gồ | youtube Diu-túp | tiktok Tích-tóc
    messenger Mét-sen-giơ | internet in-tơ-nét | wifi oai-phai | wi-fi oai-phai | email i-meo
    e-mail i-meo | website trang uép | web uép | app áp | link lin | online on-lai | video vi-đê-ô
    clip cờ-líp | camera ca-mê-ra | chip chíp | vitamin vi-ta-min | deepfake đíp-phếch
    covid cô-vít | rubella ru-bê-la | x-quang ích-quang | bluetooth blu-tút
    smartphone xờ-mát-phôn | android an-đờ-roi | iphone ai-phôn | viettel Việt-teo
    vinaphone Vi-na-phôn | mobifone Mô-bi-phôn | pingxiang Bằng Tường | youyiguan Hữu Nghị Quan
    nanning Nam Ninh | guangxi Quảng Tây | chongzuo Sùng Tả | unesco u-nét-cô | fax phách
    hotline đường dây nóng | rota rô-ta | taxi tắc-xi | file phai | visa vi-da | e-visa i-vi-da
    tel điện thoại | fb Phây-búc | seri sê-ri | ext máy lẻ | garo ga-rô | vape vếp | hib híp
    sli Sli | blog bờ-lóc | telex tê-lếch | pinyin pin-in | atom a-tom | container công-te-nơ
    sms tin nhắn | pdf pê đê ép | pin pin | gas ga | card các | scan xờ-can | robot rô-bốt
    radio ra-đi-ô | tivi ti vi | banking ben-kinh | mobile mô-bai | logo lô-gô
    paracetamol pa-ra-xê-ta-mon | oresol ô-rê-dôn | virus vi-rút | vaccine vắc-xin
    vacxin vắc-xin | gram gam | kg ki-lô-gam | laptop láp-tóp | tablet táp-lét | menu mê-nu
    tour tua | km ki-lô-mét | game ghêm | chat chát | like lai | share se | fanpage phan-pết
    shop sóp | ship síp | fake phếch | telegram te-lê-gram | messenger Mét-sen-giơ
    iphone ai-phôn | apple Áp-pồ | play pờ-lây | store xờ-to | passport hộ chiếu
    guesthouse nhà nghỉ | homestay hôm-xờ-tay | then Then | protein prô-tê-in | canxi can-xi
    clo clo | axit a-xít | dioxin đi-ô-xin | lipid li-pít | logistics lô-gít-tíc
    fpt ép-phờ pê tê | vnpt vê en-nờ pê tê | agribank A-gờ-ri-banh | vietcombank Việt-com-banh
    bidv bê i đê vê | covid-19 cô-vít mười chín
    """
)

SITES: Final = table(
    """
    gov gốp | vn vê en-nờ | com com | org o-rờ-gờ | net nét | cn xê en-nờ | edu e-đu
    dichvucong dịch vụ công | www | langson lạng sơn | chinhphu chính phủ | vneid vi en i ai đi
    baohiemxahoi bảo hiểm xã hội | gmail gi-meo
    """
)
SPELT: Final = names(  # nobody says these in any other way
    """
    QR OTP USB ATM GPS ADN HIV VAT WTO WHO TV ID LED GDP ODA FDI POS NFC PCR CT MRI BMI DNA LPG
    NPK AI IT FM AM CD DVD ISO HD UHD IP HBV HCV HPV ABO XQ
    """
)
SIGNS: Final = table(
    """
    <= không quá | >= ít nhất | ≤ không quá | ≥ ít nhất | < dưới | > trên | ≈ khoảng | ~ khoảng
    = bằng | ± cộng trừ | + cộng | & và | @ a còng | % phần trăm | ° độ | ‰ phần nghìn | × nhân
    ÷ chia | $ đô la | ₫ đồng
    """
)
WEEKDAYS: Final = table(
    """
    T2 thứ Hai | T3 thứ Ba | T4 thứ Tư | T5 thứ Năm | T6 thứ Sáu | T7 thứ Bảy | CN Chủ Nhật
    """
)
ORDINALS: Final = {"1": "nhất", "4": "tư"}  # the others are plain numbers
