package nl.comensha.zichtbaar.organisation;

import java.util.Locale;

/** A kind of reporter, with its label in both languages. */
public record ReporterType(String code, String nameNl, String nameEn) {
    public String name(Locale locale) {
        return locale.getLanguage().equals("en") ? nameEn : nameNl;
    }
}
