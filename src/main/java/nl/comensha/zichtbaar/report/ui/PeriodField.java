package nl.comensha.zichtbaar.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.IntStream;
import nl.comensha.zichtbaar.shared.Times;
import nl.comensha.zichtbaar.shared.ui.Formats;
import org.jspecify.annotations.Nullable;

/** A period of days, with whole years at one click. */
class PeriodField extends CustomField<PeriodField.Period> {
    private static final long serialVersionUID = 1L;

    /** The first year of which reports are kept here. */
    private static final int FIRST_YEAR = 2021;

    private static final Period ALWAYS = new Period(null, null);

    private final DatePicker from;
    private final DatePicker to;

    /** First and last day; null is open. */
    record Period(@Nullable LocalDate from, @Nullable LocalDate to) implements Serializable {
        static Period year(int year) {
            return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }

        String words() {
            Formats formats = Formats.here();
            if (from == null) {
                return to == null ? "" : Words.of("list.filter.until", formats.date(to));
            }
            if (to == null) {
                return Words.of("list.filter.since", formats.date(from));
            }
            return equals(year(from.getYear()))
                    ? String.valueOf(from.getYear())
                    : Words.of("list.filter.between", formats.date(from), formats.date(to));
        }
    }

    PeriodField(String label) {
        super(ALWAYS);
        LocalDate today = LocalDate.now(Times.AMSTERDAM);
        from = Inputs.date(Words.of("list.filter.from"), today);
        to = Inputs.date(Words.of("list.filter.to"), LocalDate.of(today.getYear(), 12, 31));
        setLabel(label);
        Div years = new Div();
        years.addClassName("z-actions");
        IntStream.rangeClosed(FIRST_YEAR, today.getYear())
                .boxed()
                .sorted(Comparator.reverseOrder())
                .limit(6)
                .forEach(year -> years.add(year(year)));
        Div all = new Div(from, to, years);
        all.addClassName("z-filter-editors");
        add(all);
    }

    @Override
    protected Period generateModelValue() {
        return new Period(from.getValue(), to.getValue());
    }

    @Override
    protected void setPresentationValue(Period period) {
        from.setValue(period.from());
        to.setValue(period.to());
    }

    private Button year(int year) {
        return new Button(String.valueOf(year), event -> {
            setPresentationValue(Period.year(year));
            setModelValue(Period.year(year), true);
        });
    }
}
