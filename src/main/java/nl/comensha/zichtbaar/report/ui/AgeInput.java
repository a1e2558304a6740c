package nl.comensha.zichtbaar.report.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.Arrays;
import nl.comensha.zichtbaar.report.AgeBand;
import nl.comensha.zichtbaar.report.Answer;
import org.jspecify.annotations.Nullable;

/** What is known of the birth date: all, the year, about how old, or nothing. Shows only the field that goes with it. */
class AgeInput extends CustomField<AgeInput.Birth> {
    private static final long serialVersionUID = 1L;

    /** How much is known. */
    enum Known {
        DATE,
        YEAR,
        ABOUT,
        UNKNOWN
    }

    /** What was filled in; the parts that do not go with {@code known} are null. */
    record Birth(
            @Nullable Known known,
            @Nullable LocalDate date,
            @Nullable Integer year,
            @Nullable AgeBand about) {
        static final Birth NOTHING = new Birth(null, null, null, null);

        static Birth of(@Nullable LocalDate date, @Nullable Integer year, @Nullable AgeBand band) {
            if (date != null) {
                return new Birth(Known.DATE, date, null, null);
            }
            if (year != null) {
                return new Birth(Known.YEAR, null, year, null);
            }
            if (band == null) {
                return NOTHING;
            }
            return band == AgeBand.UNKNOWN
                    ? new Birth(Known.UNKNOWN, null, null, null)
                    : new Birth(Known.ABOUT, null, null, band);
        }

        @Nullable
        Integer ageOn(LocalDate day) {
            return date == null || date.isAfter(day) ? null : Integer.valueOf(AgeBand.ageOn(day, date));
        }

        @Nullable
        AgeBand bandOn(LocalDate day) {
            if (date != null) {
                return date.isAfter(day) ? AgeBand.UNKNOWN : AgeBand.of(AgeBand.ageOn(day, date));
            }
            if (year != null) {
                return AgeBand.ofBirthYear(year, day);
            }
            return known == Known.UNKNOWN ? AgeBand.UNKNOWN : about;
        }

        @Nullable
        Answer minorOn(LocalDate day) {
            AgeBand band = bandOn(day);
            return band == null ? null : band.minor();
        }
    }

    private final RadioButtonGroup<Known> known = new RadioButtonGroup<>();
    private final DatePicker date;
    private final IntegerField year = new IntegerField(Words.of("report.birth.year"));
    private final ComboBox<AgeBand> about;
    private LocalDate reportDate;

    AgeInput(LocalDate today) {
        super(Birth.NOTHING);
        reportDate = today;
        setLabel(Words.of("report.birth"));
        known.setItems(Known.values());
        known.setItemLabelGenerator(value -> Words.of("report.birth." + value));
        known.addClassName("z-tiles");
        known.setAriaLabel(Words.of("report.birth"));
        known.setManualValidation(true);
        date = Inputs.date(Words.of("report.birth.date"), today);
        year.setManualValidation(true);
        about = Inputs.pick(
                Words.of("report.birth.about"),
                Arrays.stream(AgeBand.values())
                        .filter(band -> band != AgeBand.UNKNOWN)
                        .toList(),
                Words::choice);
        add(known, date, year, about);
        known.addValueChangeListener(event -> update(event.isFromClient()));
        date.addValueChangeListener(event -> update(event.isFromClient()));
        year.addValueChangeListener(event -> update(event.isFromClient()));
        about.addValueChangeListener(event -> update(event.isFromClient()));
        showFitting();
    }

    /** Ages are counted on the day of the report. */
    void setReportDate(LocalDate day) {
        reportDate = day;
        showFitting();
    }

    private void update(boolean typed) {
        showFitting();
        if (typed) {
            updateValue();
        }
    }

    private void showFitting() {
        Known now = known.getValue();
        date.setVisible(now == Known.DATE);
        year.setVisible(now == Known.YEAR);
        about.setVisible(now == Known.ABOUT);
        LocalDate born = date.getValue();
        date.setHelperText(
                born == null || born.isAfter(reportDate)
                        ? ""
                        : Words.of("report.birth.age", AgeBand.ageOn(reportDate, born)));
        Integer bornIn = year.getValue();
        year.setHelperText(
                bornIn == null || bornIn >= reportDate.getYear()
                        ? ""
                        : Words.of(
                                "report.birth.ages", reportDate.getYear() - bornIn - 1, reportDate.getYear() - bornIn));
    }

    @Override
    protected Birth generateModelValue() {
        Known now = known.getValue();
        return new Birth(
                now,
                now == Known.DATE ? date.getValue() : null,
                now == Known.YEAR ? year.getValue() : null,
                now == Known.ABOUT ? about.getValue() : null);
    }

    @Override
    protected void setPresentationValue(Birth birth) {
        known.setValue(birth.known());
        date.setValue(birth.date());
        year.setValue(birth.year());
        about.setValue(birth.about());
        showFitting();
    }

    @Override
    public void focus() {
        known.getElement().executeJs("setTimeout(() => this.focus())");
    }
}
