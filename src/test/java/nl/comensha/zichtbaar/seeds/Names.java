package nl.comensha.zichtbaar.seeds;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Common given and family names per origin, recombined at random: whoever comes out exists nowhere. */
final class Names {

    /** Origin, women's names, men's names, family names. */
    private static final String POOL = """
            DUTCH|Emma,Lisa,Sanne,Eva,Lotte,Fleur,Anouk,Iris,Femke,Naomi,Kim,Britt,Demi,Maud,Romy,Jasmijn,Chantal,Melissa,Esmée,Noëlle|Daan,Sem,Lars,Thijs,Bram,Kevin,Jeroen,Stefan,Rick,Milan,Tim,Joost,Wesley,Ruben|de Vries,van den Berg,Jansen,Bakker,van der Meer,Visser,Smit,Meijer,de Boer,Mulder,van Dijk,Bos,Vos,Peters,Hendriks,van Leeuwen,Dekker,Brouwer,de Wit,Dijkstra,Smits,van der Heijden,Kuiper,Postma,Schouten,Willems,van 't Hof,ter Haar,de Bruijn,Hoekstra
            ANTILLEAN|Shanice,Jurmaine,Rochelle,Tahira,Naomi,Zuleyka,Charelle|Jurandy,Gianni,Rayvon,Shaquille,Ruthmar|Martina,Felicia,Isenia,Winklaar,Maduro,Croes,Tromp,Koolman
            SURINAMESE|Priscilla,Shanti,Farida,Cheryl,Aniska,Soraya|Ravi,Clyde,Winston,Roy,Kenrick|Ramdin,Pinas,Sewnath,Kartowidjojo,Blokland,Tjon,Mangroe,Vrede
            MOROCCAN|Fatima,Samira,Naima,Yasmina,Hanane,Ikram,Loubna,Salma,Khadija|Mohamed,Youssef,Bilal,Hamza,Rachid,Karim,Soufiane,Ayoub|el Amrani,Bouzidi,Benali,El Idrissi,Amhaouch,Chaabi,Ouali,Tahiri,Zerouali,Haddadi
            TURKISH|Elif,Zeynep,Ayşe,Merve,Esra,Gülsüm|Emre,Murat,Yusuf,Kerem,Ozan|Yılmaz,Kaya,Demir,Şahin,Çelik,Aydın,Öztürk,Arslan
            POLISH|Anna,Katarzyna,Małgorzata,Agnieszka,Karolina,Magdalena,Justyna,Weronika,Paulina,Ewelina|Piotr,Krzysztof,Tomasz,Paweł,Łukasz,Marcin,Mateusz,Grzegorz,Jakub,Rafał|Nowak,Kowalczyk,Wiśniewski,Wójcik,Kamiński,Lewandowski,Zieliński,Szymański,Woźniak,Dąbrowski,Kozłowski,Mazur,Jabłoński,Król,Pawlak,Wróbel
            ROMANIAN|Andreea,Mihaela,Ioana,Elena,Alina,Cristina,Georgiana,Roxana,Denisa|Ionuț,Andrei,Marius,Florin,Cătălin,Gheorghe,Adrian|Popescu,Ionescu,Dumitru,Stan,Munteanu,Constantin,Rusu,Moldovan,Ștefan,Țurcanu,Lupu,Barbu
            BULGARIAN|Ivanka,Desislava,Mariya,Stoyanka,Gergana,Teodora,Radka|Georgi,Dimitar,Ivan,Nikolay,Stoyan,Hristo|Ivanova,Georgieva,Dimitrova,Petrova,Stoyanova,Todorova,Hristova,Angelova
            HUNGARIAN|Zsuzsanna,Erzsébet,Katalin,Réka,Viktória,Nikolett,Eszter,Tímea|László,Zoltán,Gábor,Sándor,Attila,Róbert|Nagy,Kovács,Tóth,Szabó,Horváth,Varga,Kiss,Molnár,Balogh,Farkas,Lakatos,Juhász
            LITHUANIAN|Rasa,Ingrida,Jolanta,Eglė,Vaida|Tomas,Mindaugas,Darius,Arūnas,Vytautas|Kazlauskas,Petrauskas,Jankauskas,Stankevičius,Butkus,Žukauskas
            SLOVAK|Zuzana,Lenka,Monika,Veronika,Lucia|Jozef,Peter,Marek,Róbert,Ján|Horváth,Kováč,Varga,Tóth,Baláž,Šimko,Oravec
            GREEK|Eleni,Maria,Katerina,Sofia|Giorgos,Dimitris,Kostas,Nikos|Papadopoulos,Georgiou,Nikolaidis,Vlachos,Pappas
            SPANISH|Carmen,Lucía,Marta,Pilar|Javier,Miguel,Álvaro,Sergio|García López,Fernández,Rodríguez Ruiz,Moreno,Jiménez
            ALBANIAN|Elira,Blerta,Mirela,Valbona,Arta|Arben,Ilir,Gentian,Dritan,Besnik|Hoxha,Shehu,Prifti,Leka,Dervishi,Gjoni
            NIGERIAN|Blessing,Joy,Faith,Precious,Gift,Osas,Ngozi,Chioma,Favour,Patience,Itohan,Esther|Emeka,Chinedu,Osaze,Tunde,Ikechukwu,Monday,Samuel|Osagie,Okafor,Igbinedion,Eze,Obaseki,Omoregie,Adeyemi,Okoro,Idahosa,Nwosu,Aigbe,Ehigiator,Osaro,Balogun
            UGANDAN|Nakato,Namubiru,Achieng,Nabirye,Prossy,Brenda,Sarah|Okello,Mugisha,Ssemakula,Brian,Ronald|Nakimuli,Nalubega,Nansubuga,Byaruhanga,Kizza,Ochieng,Tumusiime,Mukasa
            SIERRA_LEONEAN|Fatmata,Isatu,Mariama,Hawa,Kadiatu,Adama|Alhaji,Ibrahim,Sorie,Abu,Mohamed|Kamara,Sesay,Koroma,Conteh,Bangura,Kargbo,Turay,Jalloh
            GAMBIAN|Awa,Isatou,Binta,Mariama,Fatou|Lamin,Ousman,Modou,Ebrima,Alieu|Ceesay,Jallow,Touray,Camara,Sanneh,Darboe,Njie
            GUINEAN|Aissatou,Kadiatou,Mariama,Hadja,Fanta|Mamadou,Alpha,Ibrahima,Ousmane,Thierno|Diallo,Bah,Barry,Camara,Sylla,Condé,Traoré,Soumah
            GHANAIAN|Abena,Akosua,Ama,Comfort,Mercy|Kwame,Kofi,Yaw,Emmanuel|Mensah,Owusu,Boateng,Asante,Appiah,Ofori
            ETHIOPIAN|Tigist,Hiwot,Meseret,Bethlehem,Selam,Almaz|Dawit,Yonas,Tesfaye,Bereket,Abel|Bekele,Tadesse,Haile,Girma,Tesfaye,Alemu,Kebede
            ERITREAN|Selam,Semhar,Rahel,Luwam,Feven,Helen|Filmon,Yonas,Natnael,Mehari,Robel,Samuel|Tesfay,Gebremedhin,Habte,Weldu,Kidane,Ghebreab,Tekle,Berhane
            SOMALI|Hodan,Amina,Ifrah,Sahra,Fartun|Abdi,Mohamed,Yusuf,Liban,Omar|Ali Hassan,Abdullahi,Warsame,Jama,Farah,Nur Ahmed
            VIETNAMESE|Thi Hoa,Thi Lan,Thi Mai,Thu Huong,Thi Linh,Ngoc Anh|Van Minh,Van Tuan,Duc Anh,Quang Huy,Van Hung|Nguyễn,Trần,Lê,Phạm,Hoàng,Vũ,Đặng,Bùi
            FILIPINO|Maricel,Rosalie,Jocelyn,Marites,Cherry Ann,Liezel|Jomar,Rodel,Arnel,Jayson|Santos,dela Cruz,Reyes,Bautista,Villanueva,Mendoza,Ramos,Aquino
            CHINESE|Xiaomei,Lihua,Yan,Hong,Fang,Meiling|Wei,Jun,Qiang,Ming,Haitao|Wang,Li,Zhang,Chen,Liu,Zhao,Lin,Huang
            INDONESIAN|Siti,Dewi,Wati,Sri,Rina|Agus,Budi,Eko,Slamet|Rahayu,Susanti,Wulandari,Lestari,Setiawan,Hidayat
            INDIAN|Priya,Sunita,Asha,Kavita|Rajesh,Amit,Gurpreet,Sanjay,Harjit|Singh,Kumar,Patel,Sharma,Kaur,Yadav
            SYRIAN|Fatima,Rana,Hala,Mariam,Layla,Nour|Ahmad,Mohammad,Khaled,Omar,Yazan,Hassan|Al-Ahmad,Khalil,Haddad,Al-Masri,Ibrahim,Saleh,Darwish
            UKRAINIAN|Olena,Oksana,Natalia,Iryna,Yulia,Svitlana|Andriy,Oleksandr,Serhiy,Mykola,Vasyl|Shevchenko,Kovalenko,Bondarenko,Tkachenko,Kravchenko,Melnyk,Petrenko,Lysenko
            COLOMBIAN|Yuliana,Leidy,Paola,Daniela,Luz Marina,Valentina|Andrés,Jhon Jairo,Carlos,Sebastián|Gómez Restrepo,Martínez,Rodríguez Díaz,Torres,Ospina,Quintero,Valencia
            BRAZILIAN|Juliana,Camila,Larissa,Thaís,Rafaela|Rafael,Bruno,Thiago,Lucas|da Silva,dos Santos,Oliveira,Pereira,de Souza,Ferreira,Lima
            """;

    private record Pool(List<String> women, List<String> men, List<String> families) {}

    private static final Map<String, Pool> POOLS = load();

    private Names() {}

    static String given(Dice dice, String origin, boolean woman) {
        Pool pool = pool(origin);
        return dice.pick(woman ? pool.women() : pool.men());
    }

    static String family(Dice dice, String origin, boolean woman) {
        String name = dice.pick(pool(origin).families());
        // Slavic and Lithuanian family names bend with the sex of who bears them.
        return switch (origin) {
            case "POLISH" -> woman && name.endsWith("ski") ? name.substring(0, name.length() - 1) + "a" : name;
            case "BULGARIAN" -> woman ? name : name.substring(0, name.length() - 1);
            case "LITHUANIAN" -> woman ? name.substring(0, name.length() - 2) + "ienė" : name;
            case "SLOVAK" -> woman ? slovakWoman(name) : name;
            case "GREEK" -> woman && name.endsWith("poulos") ? name.substring(0, name.length() - 2) + "u" : name;
            default -> name;
        };
    }

    private static String slovakWoman(String name) {
        return name.endsWith("o") ? name.substring(0, name.length() - 1) + "ová" : name + "ová";
    }

    private static Pool pool(String origin) {
        Pool pool = POOLS.get(origin);
        if (pool == null) {
            throw new IllegalArgumentException(origin);
        }
        return pool;
    }

    private static Map<String, Pool> load() {
        Map<String, Pool> pools = new HashMap<>();
        for (String line : POOL.lines().toList()) {
            List<String> parts = new ArrayList<>(List.of(line.split("\\|")));
            pools.put(
                    parts.getFirst(),
                    new Pool(
                            List.of(parts.get(1).split(",")),
                            List.of(parts.get(2).split(",")),
                            List.of(parts.get(3).split(","))));
        }
        return pools;
    }
}
