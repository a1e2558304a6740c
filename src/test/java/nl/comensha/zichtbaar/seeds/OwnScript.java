package nl.comensha.zichtbaar.seeds;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Some names in the script of their own country, as they stand in a passport: a matcher must cope with both. */
final class OwnScript {

    private static final String PIECES = """
            SYRIAN Fatima فاطمة
            SYRIAN Rana رنا
            SYRIAN Hala هالة
            SYRIAN Mariam مريم
            SYRIAN Layla ليلى
            SYRIAN Nour نور
            SYRIAN Ahmad أحمد
            SYRIAN Mohammad محمد
            SYRIAN Khaled خالد
            SYRIAN Omar عمر
            SYRIAN Yazan يزن
            SYRIAN Hassan حسن
            SYRIAN Al-Ahmad الأحمد
            SYRIAN Khalil خليل
            SYRIAN Haddad حداد
            SYRIAN Al-Masri المصري
            SYRIAN Ibrahim إبراهيم
            SYRIAN Saleh صالح
            SYRIAN Darwish درويش
            UKRAINIAN Olena Олена
            UKRAINIAN Oksana Оксана
            UKRAINIAN Natalia Наталія
            UKRAINIAN Iryna Ірина
            UKRAINIAN Yulia Юлія
            UKRAINIAN Svitlana Світлана
            UKRAINIAN Andriy Андрій
            UKRAINIAN Serhiy Сергій
            UKRAINIAN Mykola Микола
            UKRAINIAN Shevchenko Шевченко
            UKRAINIAN Kovalenko Коваленко
            UKRAINIAN Bondarenko Бондаренко
            UKRAINIAN Tkachenko Ткаченко
            UKRAINIAN Kravchenko Кравченко
            UKRAINIAN Melnyk Мельник
            UKRAINIAN Petrenko Петренко
            UKRAINIAN Lysenko Лисенко
            BULGARIAN Ivanka Иванка
            BULGARIAN Desislava Десислава
            BULGARIAN Mariya Мария
            BULGARIAN Gergana Гергана
            BULGARIAN Teodora Теодора
            BULGARIAN Radka Радка
            BULGARIAN Georgi Георги
            BULGARIAN Dimitar Димитър
            BULGARIAN Ivan Иван
            BULGARIAN Nikolay Николай
            BULGARIAN Ivanova Иванова
            BULGARIAN Georgieva Георгиева
            BULGARIAN Dimitrova Димитрова
            BULGARIAN Petrova Петрова
            BULGARIAN Todorova Тодорова
            BULGARIAN Ivanov Иванов
            BULGARIAN Georgiev Георгиев
            BULGARIAN Petrov Петров
            GREEK Eleni Ελένη
            GREEK Maria Μαρία
            GREEK Katerina Κατερίνα
            GREEK Sofia Σοφία
            GREEK Giorgos Γιώργος
            GREEK Dimitris Δημήτρης
            GREEK Kostas Κώστας
            GREEK Nikos Νίκος
            GREEK Papadopoulos Παπαδόπουλος
            GREEK Papadopoulou Παπαδοπούλου
            GREEK Georgiou Γεωργίου
            GREEK Nikolaidis Νικολαΐδης
            GREEK Vlachos Βλάχος
            GREEK Pappas Παππάς
            CHINESE Xiaomei 小梅
            CHINESE Lihua 丽华
            CHINESE Yan 燕
            CHINESE Hong 红
            CHINESE Fang 芳
            CHINESE Meiling 美玲
            CHINESE Wei 伟
            CHINESE Jun 军
            CHINESE Qiang 强
            CHINESE Ming 明
            CHINESE Haitao 海涛
            CHINESE Wang 王
            CHINESE Li 李
            CHINESE Zhang 张
            CHINESE Chen 陈
            CHINESE Liu 刘
            CHINESE Zhao 赵
            CHINESE Lin 林
            CHINESE Huang 黄
            """;

    private static final Map<String, String> WRITTEN = load();

    private OwnScript() {}

    /** The piece of a name in its own script; null when we do not have it. */
    static @Nullable String of(String origin, String piece) {
        return WRITTEN.get(origin + " " + piece);
    }

    private static Map<String, String> load() {
        Map<String, String> written = new HashMap<>();
        PIECES.lines().forEach(line -> {
            int end = line.lastIndexOf(' ');
            written.put(line.substring(0, end), line.substring(end + 1));
        });
        return written;
    }
}
