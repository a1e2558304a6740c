package nl.comensha.zichtbaar.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import nl.comensha.zichtbaar.access.IdentityProviders;
import nl.comensha.zichtbaar.access.IdentityProviders.Provider;
import nl.comensha.zichtbaar.organisation.Contacts;
import nl.comensha.zichtbaar.organisation.OrganisationDetail;
import nl.comensha.zichtbaar.organisation.OrganisationDetail.Contact;
import nl.comensha.zichtbaar.organisation.OrganisationDetail.Unit;
import nl.comensha.zichtbaar.organisation.Organisations;
import nl.comensha.zichtbaar.shared.Times;
import nl.comensha.zichtbaar.shared.ui.DefinitionList;
import nl.comensha.zichtbaar.shared.ui.Dialogs;
import nl.comensha.zichtbaar.shared.ui.Formats;
import nl.comensha.zichtbaar.shared.ui.Icons;
import nl.comensha.zichtbaar.shared.ui.Notice;
import nl.comensha.zichtbaar.shared.ui.Page;
import nl.comensha.zichtbaar.shared.ui.Panel;
import org.jspecify.annotations.Nullable;

/** One organisation: names and types by date, units, contacts, where its people sign in. */
class OrganisationPane extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Organisations organisations;
    private final transient Contacts contacts;
    private final transient IdentityProviders providers;
    private final transient OrganisationDetail detail;
    private final Runnable changed;

    OrganisationPane(
            Organisations organisations,
            Contacts contacts,
            IdentityProviders providers,
            OrganisationDetail detail,
            Runnable changed,
            Runnable close) {
        this.organisations = organisations;
        this.contacts = contacts;
        this.providers = providers;
        this.detail = detail;
        this.changed = changed;
        addClassName("z-detail");
        Button closing = new Button(Icons.of("x"), click -> close.run());
        closing.setAriaLabel(getTranslation("organisation.close"));
        closing.addThemeVariants(ButtonVariant.TERTIARY);
        Div top = new Div(new H2(detail.name()), closing);
        top.addClassName("z-panel-header");
        add(top, names(), types(), units(), people(), signIn());
        if (!detail.staff()) {
            add(Page.actions(retirement()));
        }
    }

    private Component names() {
        DefinitionList list = new DefinitionList();
        detail.names().forEach(name -> list.fact(from(name.from()), name.name()));
        return new Panel(getTranslation("organisation.names"), list)
                .beside(small("organisation.rename", "pencil", this::rename));
    }

    private Component types() {
        DefinitionList list = new DefinitionList();
        detail.types().forEach(type -> list.fact(from(type.from()), type.type().name(getLocale())));
        Panel panel = new Panel(getTranslation("organisation.type"), list);
        return detail.staff() ? panel : panel.beside(small("organisation.changeType", "pencil", this::changeType));
    }

    private Component units() {
        Panel panel = new Panel(getTranslation("organisation.units"));
        detail.units()
                .forEach(unit ->
                        panel.add(line(unit.name(), null, small("organisation.rename", "pencil", () -> unit(unit)))));
        if (detail.units().isEmpty()) {
            panel.add(new Span(getTranslation("organisation.noUnits")));
        }
        return panel.beside(small("organisation.unit.add", "plus", () -> unit(null)));
    }

    private Component people() {
        Panel panel = new Panel(getTranslation("organisation.contacts"));
        detail.contacts()
                .forEach(contact -> panel.add(line(
                        contact.input().name(),
                        about(contact),
                        small("organisation.contact.change", "pencil", () -> contact(contact)),
                        small("organisation.contact.remove", "trash-2", () -> remove(contact)))));
        if (detail.contacts().isEmpty()) {
            panel.add(new Span(getTranslation("organisation.noContacts")));
        }
        return panel.beside(small("organisation.contact.add", "plus", () -> contact(null)));
    }

    private Component signIn() {
        String names = providers.all().stream()
                .filter(provider -> detail.providers().contains(provider.id()))
                .map(Provider::name)
                .collect(Collectors.joining(", "));
        String text = names.isEmpty() ? getTranslation("organisation.providers.any") : names;
        return new Panel(getTranslation("organisation.providers"), new Span(text))
                .beside(small("organisation.providers.change", "pencil", this::allow));
    }

    private Component retirement() {
        if (detail.retiredOn() != null) {
            return new Button(
                    getTranslation("organisation.restore"),
                    Icons.of("undo-2"),
                    click -> save(() -> organisations.restore(detail.id(), detail.version())));
        }
        Button retire = new Button(getTranslation("organisation.retire"), Icons.of("ban"), click -> retire());
        retire.addThemeVariants(ButtonVariant.TERTIARY);
        return retire;
    }

    private void rename() {
        OrganisationForm form = new OrganisationForm(detail.name());
        dialog(
                "organisation.rename",
                form,
                () -> organisations.rename(detail.id(), detail.version(), form.name(), form.from()));
    }

    private void changeType() {
        OrganisationForm form = OrganisationForm.ofType(organisations.types());
        dialog(
                "organisation.changeType",
                form,
                () -> organisations.changeType(detail.id(), detail.version(), form.type(), form.from()));
    }

    private void unit(@Nullable Unit unit) {
        TextField name = new TextField(getTranslation("organisation.unit.name"));
        name.setWidthFull();
        name.setMaxLength(120);
        name.setValue(unit == null ? "" : unit.name());
        dialog(unit == null ? "organisation.unit.add" : "organisation.rename", name, () -> {
            if (unit == null) {
                organisations.addUnit(detail.id(), detail.version(), name.getValue());
            } else {
                organisations.renameUnit(detail.id(), detail.version(), unit.id(), name.getValue());
            }
        });
    }

    private void contact(@Nullable Contact contact) {
        ContactForm form = new ContactForm(contact == null ? null : contact.input());
        dialog(contact == null ? "organisation.contact.add" : "organisation.contact.change", form, () -> {
            if (contact == null) {
                contacts.add(detail.id(), form.input());
            } else {
                contacts.change(detail.id(), contact.id(), contact.version(), form.input());
            }
        });
    }

    private void remove(Contact contact) {
        Saving.run(() -> contacts.remove(detail.id(), contact.id(), contact.version()));
        changed.run();
        Notice.undo(getTranslation("organisation.contact.removed"), () -> {
            contacts.add(detail.id(), contact.input());
            changed.run();
        });
    }

    private void allow() {
        CheckboxGroup<Provider> group = new CheckboxGroup<>();
        group.setLabel(getTranslation("organisation.providers"));
        group.setHelperText(getTranslation("organisation.providers.help"));
        group.setItems(providers.all());
        group.setItemLabelGenerator(Provider::name);
        group.setValue(providers.all().stream()
                .filter(provider -> detail.providers().contains(provider.id()))
                .collect(Collectors.toSet()));
        dialog("organisation.providers.change", group, () -> {
            Set<String> chosen = group.getValue().stream().map(Provider::id).collect(Collectors.toSet());
            organisations.allowProviders(detail.id(), detail.version(), chosen);
        });
    }

    private void retire() {
        Dialogs.confirm(
                getTranslation("organisation.retire"),
                getTranslation("organisation.retire.text"),
                getTranslation("organisation.retire"),
                () -> save(() -> organisations.retire(detail.id(), detail.version(), LocalDate.now(Times.AMSTERDAM))));
    }

    private void dialog(String titleKey, Component content, Runnable save) {
        Dialogs.open(getTranslation(titleKey), content, getTranslation("organisation.save"), () -> save(save));
    }

    private void save(Runnable save) {
        Saving.run(save);
        changed.run();
        Notice.show(getTranslation("organisation.saved"));
    }

    private Button small(String key, String icon, Runnable act) {
        Button button = new Button(getTranslation(key), Icons.of(icon), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private static Component line(String text, @Nullable String about, Button... buttons) {
        Div words = new Div(new Span(text));
        words.addClassName("z-grow");
        if (about != null) {
            Div second = new Div(new Span(about));
            second.addClassName("z-muted");
            words.add(second);
        }
        Div line = new Div(words);
        line.addClassName("z-row");
        line.add(buttons);
        return line;
    }

    private static String about(Contact contact) {
        return java.util.stream.Stream.of(
                        contact.input().job(),
                        contact.input().email(),
                        contact.input().phone())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String from(LocalDate day) {
        return getTranslation("organisation.since", Formats.here().date(day));
    }
}
