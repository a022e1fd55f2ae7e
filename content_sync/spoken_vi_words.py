"""What Vietnamese abbreviations stand for, and how foreign words are said.

Foreign words stand here only where the synthesiser spells or garbles them, or says them as an
English speaker would; the syllables are the ones heard on the radio and at the counter.
"""

from typing import Final

from content_sync.spoken_rules import table

LETTERS: Final = table(
    """
    a a | ă á | â ớ | b bê | c xê | d dê | đ đê | e e | ê ê | f ép-phờ | g giê | h hát | i i
    j di | k ca | l e-lờ | m em-mờ | n en-nờ | o o | ô ô | ơ ơ | p pê | q quy | r e-rờ | s ét-sì
    t tê | u u | ư ư | v vê | w đúp-lờ vê | x ích-xì | y i dài | z dét
    """
)

ABBREVIATIONS: Final = table(
    """
    UBND Uỷ ban nhân dân | HĐND Hội đồng nhân dân | UBMTTQ Uỷ ban Mặt trận Tổ quốc
    MTTQ Mặt trận Tổ quốc | UB Uỷ ban | TAND Toà án nhân dân | VKSND Viện Kiểm sát nhân dân
    TW Trung ương | TƯ Trung ương | CP Chính phủ | TTg Thủ tướng Chính phủ
    NHCSXH Ngân hàng Chính sách xã hội | NHCS Ngân hàng Chính sách | NHNN Ngân hàng Nhà nước
    LĐTBXH Lao động Thương binh và Xã hội | GDĐT giáo dục và đào tạo | GD&ĐT Giáo dục và Đào tạo
    LĐTB&XH Lao động Thương binh và Xã hội | NN&MT Nông nghiệp và Môi trường
    NN&PTNT Nông nghiệp và Phát triển nông thôn | VH-TT văn hoá thông tin
    VHTTDL Văn hoá, Thể thao và Du lịch | TNMT tài nguyên và môi trường
    TTTT thông tin và truyền thông | TT&TT Thông tin và Truyền thông
    KHCN khoa học và công nghệ | BĐBP Bộ đội Biên phòng | ĐBP Điện Biên Phủ
    CAND Công an nhân dân | PCCC phòng cháy chữa cháy | CNCH cứu nạn cứu hộ
    PCTT phòng, chống thiên tai | TKCN tìm kiếm cứu nạn | HTX hợp tác xã | THT tổ hợp tác
    TK&VV tiết kiệm và vay vốn | ĐVHC đơn vị hành chính | BQL Ban Quản lý | BCĐ Ban Chỉ đạo
    ANTT an ninh trật tự | TGPL trợ giúp pháp lý | HCC hành chính công | TTHC thủ tục hành chính
    DVC dịch vụ công | CTMTQG chương trình mục tiêu quốc gia | MTQG mục tiêu quốc gia
    NTM nông thôn mới | DTTS dân tộc thiểu số | ĐBDTTS đồng bào dân tộc thiểu số
    ĐBKK đặc biệt khó khăn | BTXH bảo trợ xã hội | ASXH an sinh xã hội | KTXH kinh tế xã hội
    KT-XH kinh tế xã hội | XĐGN xoá đói giảm nghèo | BHYT bảo hiểm y tế | BHXH bảo hiểm xã hội
    KCN khu công nghiệp | PCT Phó Chủ tịch | DTNT dân tộc nội trú | STK số tài khoản
    CA công an | CSGT cảnh sát giao thông | GTVT giao thông vận tải | CCB cựu chiến binh
    ATTP an toàn thực phẩm | BCH Ban Chỉ huy | LHPN Liên hiệp Phụ nữ | ĐVTN đoàn viên thanh niên
    BHTN bảo hiểm thất nghiệp | CCCD căn cước công dân | CMND chứng minh nhân dân
    CMTND chứng minh thư nhân dân | GCN giấy chứng nhận | GPLX giấy phép lái xe
    GTGT giá trị gia tăng | CSDL cơ sở dữ liệu | ĐKTT đăng ký thường trú | QĐ Quyết định
    NĐ Nghị định | NQ Nghị quyết | TTLT Thông tư liên tịch | CV công văn | XHCN xã hội chủ nghĩa
    CHXHCN cộng hoà xã hội chủ nghĩa | CNXH chủ nghĩa xã hội | CNTT công nghệ thông tin
    CĐS chuyển đổi số | THCS trung học cơ sở | THPT trung học phổ thông | TH tiểu học
    PTDTBT phổ thông dân tộc bán trú | PTDTNT phổ thông dân tộc nội trú
    GDTX giáo dục thường xuyên | GDNN giáo dục nghề nghiệp | TTYT trung tâm y tế | TYT trạm y tế
    BV bệnh viện | KKTCK khu kinh tế cửa khẩu | KKT khu kinh tế | KTCK kinh tế cửa khẩu
    CKQT cửa khẩu quốc tế | XNC xuất nhập cảnh | XNK xuất nhập khẩu | KTT khu tập thể
    HN Hà Nội | HCM Hồ Chí Minh | TPHCM thành phố Hồ Chí Minh | VN Việt Nam | QL quốc lộ
    ĐT điện thoại | SĐT số điện thoại | ĐC địa chỉ | CN Chủ Nhật | TP thành phố | TX thị xã
    TT trung tâm | ThS Thạc sĩ | TS Tiến sĩ | GS Giáo sư | PGS Phó Giáo sư | BS bác sĩ
    KS kỹ sư | VND đồng | VNĐ đồng | USD đô la Mỹ | NDT nhân dân tệ | CNY nhân dân tệ
    RMB nhân dân tệ | EUR ơ-rô | VNeID vi en i ai đi | VNEID vi en i ai đi
    VssID vi ét ét ai đi | VSSID vi ét ét ai đi | SIM sim | UNESCO u-nét-cô | COVID cô-vít
    AIDS ết | ASEAN a-xê-an
    """
)

DOTTED: Final = table(
    """
    TP thành phố | Tp thành phố | TX thị xã | Tx thị xã | TT thị trấn | Tt thị trấn | Q quận
    P phường | H huyện | X xã | CN cử nhân | ThS Thạc sĩ | TS Tiến sĩ | GS Giáo sư | BS bác sĩ
    PGS Phó Giáo sư | KS kỹ sư | Đ đường | ĐC địa chỉ | Tr trang
    """
)

KINDS: Final = table(
    """
    QĐ Quyết định | NĐ Nghị định | NQ Nghị quyết | TT Thông tư | TTLT Thông tư liên tịch
    CT Chỉ thị | KH Kế hoạch | TB Thông báo | BC Báo cáo | HD Hướng dẫn | CĐ Công điện
    TTr Tờ trình | KL Kết luận | CV Công văn | VBHN Văn bản hợp nhất | PL Pháp lệnh | L Luật
    """
)

ISSUERS: Final = table(
    """
    UBTVQH Uỷ ban Thường vụ Quốc hội | QH Quốc hội | BYT Bộ Y tế
    BTTTT Bộ Thông tin và Truyền thông | BTC Bộ Tài chính | BCA Bộ Công an | BQP Bộ Quốc phòng
    BNG Bộ Ngoại giao | BNV Bộ Nội vụ | BTP Bộ Tư pháp | BCT Bộ Công Thương | BXD Bộ Xây dựng
    BGTVT Bộ Giao thông vận tải | BGDĐT Bộ Giáo dục và Đào tạo | BKHCN Bộ Khoa học và Công nghệ
    BKHĐT Bộ Kế hoạch và Đầu tư | BLĐTBXH Bộ Lao động Thương binh và Xã hội
    BNNPTNT Bộ Nông nghiệp và Phát triển nông thôn | BNNMT Bộ Nông nghiệp và Môi trường
    BTNMT Bộ Tài nguyên và Môi trường | BVHTTDL Bộ Văn hoá, Thể thao và Du lịch
    BDTTG Bộ Dân tộc và Tôn giáo | UBDT Uỷ ban Dân tộc
    """
)

UNITS: Final = table(
    """
    km/h ki-lô-mét trên giờ | km2 ki-lô-mét vuông | km ki-lô-mét | m2 mét vuông | m3 mét khối
    cm2 xen-ti-mét vuông | cm xen-ti-mét | mm mi-li-mét | m mét | kg ki-lô-gam | mg mi-li-gam
    g gam | ha héc-ta | kWh ki-lô-oát giờ | kW ki-lô-oát | MW mê-ga-oát | W oát | V vôn
    ml mi-li-lít | l lít | L lít | °C độ xê | ºC độ xê | ° độ | % phần trăm | ‰ phần nghìn
    ₫ đồng | đ đồng | M triệu | tr triệu | k nghìn | K nghìn | € ơ-rô | GB ghi-ga-bai
    MB mê-ga-bai | $ đô la | ¥ nhân dân tệ | G giê
    """
)

FOREIGN: Final = table(
    """
    facebook Phây-búc | zalo Da-lô | zoom Dum | google Gu-gồ | youtube Diu-túp | tiktok Tích-tóc
    messenger Mét-sen-giơ | internet in-tơ-nét | wifi oai-phai | wi-fi oai-phai | email i-meo
    e-mail i-meo | website trang uép | web uép | app áp | link lin | online on-lai
    video vi-đê-ô | clip cờ-líp | camera ca-mê-ra | chip chíp | vitamin vi-ta-min
    deepfake đíp-phếch | covid cô-vít | rubella ru-bê-la | x-quang ích-quang | bluetooth blu-tút
    smartphone xờ-mát-phôn | android an-đờ-roi | iphone ai-phôn | viettel Việt-teo
    vinaphone Vi-na-phôn | mobifone Mô-bi-phôn | pingxiang Bằng Tường | youyiguan Hữu Nghị Quan
    nanning Nam Ninh | guangxi Quảng Tây | chongzuo Sùng Tả | unesco u-nét-cô | fax phách
    hotline đường dây nóng | rota rô-ta | taxi tắc-xi | file phai | visa vi-da | e-visa i-vi-da
    container công-te-nơ | sms tin nhắn | pdf pê đê ép
    """
)

SITES: Final = table(
    """
    gov gốp | vn vê en-nờ | com com | org o-rờ-gờ | net nét | cn xê en-nờ | edu e-đu
    dichvucong dịch vụ công | www  | langson lạng sơn | chinhphu chính phủ | vneid vi en i ai đi
    baohiemxahoi bảo hiểm xã hội | gmail gi-meo
    """
)
SIGNS: Final = table(
    """
    ≤ không quá | ≥ ít nhất | < dưới | > trên | ≈ khoảng | ~ khoảng | = bằng | ± cộng trừ | + cộng
    & và | @ a còng | % phần trăm | ° độ | ‰ phần nghìn | × nhân | ÷ chia | $ đô la | ₫ đồng
    """
)
WEEKDAYS: Final = table(
    """
    T2 thứ Hai | T3 thứ Ba | T4 thứ Tư | T5 thứ Năm | T6 thứ Sáu | T7 thứ Bảy | CN Chủ Nhật
    """
)
ORDINALS: Final = {"1": "nhất", "4": "tư"}  # the others are plain numbers
