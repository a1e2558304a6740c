package nl.comensha.zichtbaar.organisation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import nl.comensha.zichtbaar.organisation.ReporterType;
import nl.comensha.zichtbaar.shared.Invalid;
import nl.comensha.zichtbaar.shared.Times;

/** Name, type and the day from which they count; each part may be left out. */
class OrganisationForm extends Composite<FormLayout> {
    private static final long serialVersionUID = 1L;

    private final TextField name = new TextField();
    private final Select<ReporterType> type = new Select<>();
    private final DatePicker from = new DatePicker();

    /** For a new organisation. */
    OrganisationForm(List<ReporterType> types) {
        this("", types);
    }

    /** For another name. */
    OrganisationForm(String known) {
        this(known, List.of());
        type.setVisible(false);
    }

    private OrganisationForm(String known, List<ReporterType> types) {
        name.setLabel(getTranslation("organisation.name"));
        name.setMaxLength(160);
        name.setValue(known);
        type.setLabel(getTranslation("organisation.type"));
        type.setItems(types.stream()
                .filter(choice -> !choice.code().equals("COMENSHA"))
                .toList());
        type.setItemLabelGenerator(choice -> choice.name(getLocale()));
        LocalDate today = LocalDate.now(Times.AMSTERDAM);
        from.setLabel(getTranslation("organisation.from"));
        from.setHelperText(getTranslation("organisation.from.help"));
        from.setMax(today);
        from.setValue(today);
        FormLayout layout = getContent();
        layout.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        layout.add(name, type, from);
    }

    /** For another type only. */
    static OrganisationForm ofType(List<ReporterType> types) {
        OrganisationForm form = new OrganisationForm("", types);
        form.name.setVisible(false);
        return form;
    }

    String name() {
        return name.getValue();
    }

    String type() {
        ReporterType chosen = type.getValue();
        if (chosen == null) {
            throw new Invalid("organisation.invalid.type");
        }
        return chosen.code();
    }

    LocalDate from() {
        LocalDate chosen = from.getValue();
        if (chosen == null) {
            throw new Invalid("organisation.invalid.from");
        }
        return chosen;
    }
}
