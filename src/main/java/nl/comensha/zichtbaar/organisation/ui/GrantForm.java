package nl.comensha.zichtbaar.organisation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.comensha.zichtbaar.access.Role;
import nl.comensha.zichtbaar.access.Scope;
import nl.comensha.zichtbaar.organisation.Grant;
import nl.comensha.zichtbaar.organisation.MemberListItem;
import nl.comensha.zichtbaar.organisation.OrganisationChoice;
import nl.comensha.zichtbaar.organisation.OrganisationDetail.Unit;
import nl.comensha.zichtbaar.shared.Invalid;
import org.jspecify.annotations.Nullable;

/** What somebody gets: roles, unit and scope; for an invitation the name and the organisation too. */
class GrantForm extends Composite<FormLayout> {
    private static final long serialVersionUID = 1L;

    private final TextField name = new TextField();
    private final ComboBox<OrganisationChoice> organisation = new ComboBox<>();
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>();
    private final Select<Unit> unit = new Select<>();
    private final RadioButtonGroup<Scope> scope = new RadioButtonGroup<>();

    /** For an invitation into one of these. */
    GrantForm(List<OrganisationChoice> organisations) {
        name.setLabel(getTranslation("member.name"));
        name.setMaxLength(160);
        organisation.setLabel(getTranslation("member.organisation"));
        organisation.setItems(organisations);
        organisation.setItemLabelGenerator(OrganisationChoice::name);
        organisation.addValueChangeListener(change -> offer(change.getValue()));
        roles.setLabel(getTranslation("member.roles"));
        roles.setItemLabelGenerator(role -> getTranslation("code.Role." + role.name()));
        roles.setItemHelperGenerator(role -> role.givesIdentities() ? getTranslation("member.needsSecond") : null);
        unit.setLabel(getTranslation("member.unit"));
        unit.setEmptySelectionAllowed(true);
        unit.setEmptySelectionCaption(getTranslation("member.noUnit"));
        unit.setItemLabelGenerator(chosen -> chosen == null ? getTranslation("member.noUnit") : chosen.name());
        scope.setLabel(getTranslation("member.scope"));
        scope.setItems(Scope.values());
        scope.setItemLabelGenerator(chosen -> getTranslation("code.Scope." + chosen.name()));
        scope.setValue(Scope.UNIT);
        FormLayout layout = getContent();
        layout.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        layout.add(name, organisation, roles, unit, scope);
        if (organisations.size() == 1) {
            organisation.setValue(organisations.getFirst());
            organisation.setVisible(false);
        }
    }

    /** For somebody who is a member already. */
    GrantForm(MemberListItem member, OrganisationChoice of) {
        this(List.of(of));
        name.setVisible(false);
        roles.setValue(member.roles());
        of.units().stream()
                .filter(choice -> choice.id().equals(member.unit()))
                .findFirst()
                .ifPresent(unit::setValue);
        scope.setValue(member.scope());
    }

    private void offer(@Nullable OrganisationChoice chosen) {
        Set<Role> kept = roles.getValue();
        Set<Role> offered = chosen == null ? Set.of() : Grant.rolesFor(chosen.staff());
        roles.setItems(offered);
        roles.setValue(kept.stream().filter(offered::contains).collect(java.util.stream.Collectors.toSet()));
        unit.setItems(chosen == null ? List.of() : chosen.units());
        unit.setVisible(chosen != null && !chosen.units().isEmpty());
        scope.setValue(unit.isVisible() ? Scope.UNIT : Scope.ORGANISATION);
    }

    String name() {
        return name.getValue();
    }

    UUID organisation() {
        OrganisationChoice chosen = organisation.getValue();
        if (chosen == null) {
            throw new Invalid("invitation.invalid.organisation");
        }
        return chosen.id();
    }

    Grant grant() {
        Unit chosen = unit.getValue();
        return new Grant(roles.getValue(), chosen == null ? null : chosen.id(), scope.getValue());
    }
}
