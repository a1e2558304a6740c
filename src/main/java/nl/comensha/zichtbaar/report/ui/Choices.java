package nl.comensha.zichtbaar.report.ui;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Several answers to one question, in the order in which they were given: the first counts as the main one. */
class Choices<T> extends MultiSelectComboBox<T> {
    private static final long serialVersionUID = 1L;

    private final transient List<T> chosen = new ArrayList<>();
    private final transient Set<T> alone;
    private final ItemLabelGenerator<T> words;
    private final boolean ranked;

    /**
     * @param alone answers that stand by themselves, such as unknown: choosing one lets the others go, and the other way round
     * @param ranked whether it matters which one is the main one
     */
    Choices(String label, Collection<T> items, ItemLabelGenerator<T> words, Set<T> alone, boolean ranked) {
        super(label);
        this.alone = alone;
        this.words = words;
        this.ranked = ranked;
        setItems(items);
        setItemLabelGenerator(words);
        setManualValidation(true);
        setWidthFull();
        addValueChangeListener(event -> keepOrder(event.getValue()));
        sayMain();
    }

    private void keepOrder(Set<T> now) {
        List<T> added = now.stream().filter(value -> !chosen.contains(value)).toList();
        chosen.retainAll(now);
        chosen.addAll(added);
        if (!added.isEmpty() && chosen.size() > 1) {
            boolean byItself = alone.contains(added.getLast());
            chosen.removeIf(value -> byItself ? !value.equals(added.getLast()) : alone.contains(value));
            if (chosen.size() < now.size()) {
                setValue(new LinkedHashSet<>(chosen));
            }
        }
        sayMain();
    }

    private void sayMain() {
        if (ranked) {
            setHelperText(
                    chosen.size() > 1
                            ? Words.of("report.main", words.apply(chosen.getFirst()))
                            : Words.of("report.main.help"));
        }
    }

    List<T> chosen() {
        return List.copyOf(chosen);
    }

    void choose(Collection<T> values) {
        chosen.clear();
        chosen.addAll(values);
        setValue(new LinkedHashSet<>(values));
        sayMain();
    }
}
