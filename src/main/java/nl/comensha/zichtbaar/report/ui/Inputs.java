package nl.comensha.zichtbaar.report.ui;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The kinds of fields of the report: up to five choices as tiles, more as a list that can be searched. */
final class Inputs {
    private static final int PAUSE = 800;

    private Inputs() {}

    static <E extends Enum<E>> RadioButtonGroup<E> tiles(String label, E[] values) {
        RadioButtonGroup<E> group = new RadioButtonGroup<>(label, Arrays.asList(values));
        group.setItemLabelGenerator(Words::choice);
        group.addClassName("z-tiles");
        group.setManualValidation(true);
        return group;
    }

    static <E extends Enum<E>> ComboBox<E> pick(String label, E[] values) {
        return pick(label, Arrays.asList(values), Words::choice);
    }

    static <T> ComboBox<T> pick(String label, Collection<T> values, ItemLabelGenerator<T> words) {
        ComboBox<T> box = new ComboBox<>(label);
        box.setItems(values);
        box.setItemLabelGenerator(words);
        box.setManualValidation(true);
        box.setClearButtonVisible(true);
        box.setWidthFull();
        return box;
    }

    static <E extends Enum<E>> Choices<E> several(String label, E[] values, boolean ranked) {
        Set<E> alone = Set.copyOf(Stream.of(values)
                .filter(value -> List.of("UNKNOWN", "NONE").contains(value.name()))
                .toList());
        return new Choices<>(label, Arrays.asList(values), Words::choice, alone, ranked);
    }

    /** Saved while it is typed. */
    static TextField text(String label) {
        TextField field = new TextField(label);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
        return plain(field);
    }

    /** Judged when it is left: half a number is not a wrong number. */
    static TextField number(String label) {
        return plain(new TextField(label));
    }

    private static TextField plain(TextField field) {
        field.setManualValidation(true);
        field.setWidthFull();
        field.setMaxLength(200);
        // Other people's names do not belong in the memory of this browser.
        field.getElement().setAttribute("autocomplete", "off");
        return field;
    }

    static TextArea area(String label, String minRows) {
        TextArea area = new TextArea(label);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(PAUSE);
        area.setManualValidation(true);
        area.setWidthFull();
        area.setMinHeight(minRows);
        area.getElement().setAttribute("autocomplete", "off");
        return area;
    }

    static DatePicker date(String label, LocalDate latest) {
        DatePicker picker = new DatePicker(label);
        picker.setLocale(Words.locale());
        picker.setMax(latest);
        picker.setI18n(new DatePicker.DatePickerI18n()
                .setDateFormats("d-M-yyyy", "d/M/yyyy", "d.M.yyyy", "yyyy-MM-dd")
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, Words.locale()))
                        .toList())
                .setWeekdays(days(TextStyle.FULL_STANDALONE))
                .setWeekdaysShort(days(TextStyle.SHORT_STANDALONE))
                .setFirstDayOfWeek(1)
                .setToday(Words.of("report.date.today"))
                .setCancel(Words.of("report.date.close"))
                .setBadInputErrorMessage(Words.of("report.date.bad"))
                .setMaxErrorMessage(Words.of("report.gap.future")));
        return picker;
    }

    /** Sunday first, as the calendar counts. */
    private static List<String> days(TextStyle style) {
        return Stream.of(
                        DayOfWeek.SUNDAY,
                        DayOfWeek.MONDAY,
                        DayOfWeek.TUESDAY,
                        DayOfWeek.WEDNESDAY,
                        DayOfWeek.THURSDAY,
                        DayOfWeek.FRIDAY,
                        DayOfWeek.SATURDAY)
                .map(day -> day.getDisplayName(style, Words.locale()))
                .toList();
    }
}
