package nl.comensha.zichtbaar.shared.ui;

import com.vaadin.flow.component.badge.Badge;

/** The state of something: an icon, a word and a colour that means the same everywhere. */
public class Chip extends Badge {
    private static final long serialVersionUID = 1L;

    public Chip(Meaning meaning, String icon, String word) {
        super(word, Icons.of(icon));
        getElement().getClassList().add("z-chip");
        getElement().getClassList().add(meaning.className());
    }
}
