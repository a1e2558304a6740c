package nl.comensha.zichtbaar.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import nl.comensha.zichtbaar.access.Role;
import nl.comensha.zichtbaar.access.Scope;
import nl.comensha.zichtbaar.shared.Invalid;
import org.junit.jupiter.api.Test;

class GrantTest {
    @Test
    void nobodyIsAMemberWithoutARole() {
        assertThatThrownBy(() -> grant(Set.of())).isInstanceOf(Invalid.class);
    }

    @Test
    void theScopeOfAUnitNeedsAUnit() {
        assertThatThrownBy(() -> new Grant(Set.of(Role.REPORTER), null, Scope.UNIT))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void anAdministratorSeesNoIdentities() {
        assertThatThrownBy(() -> grant(Set.of(Role.ADMINISTRATOR, Role.REGISTRAR)))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> grant(Set.of(Role.ADMINISTRATOR, Role.SHELTER_COORDINATOR)))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void aPartnerGetsNoRoleOfTheStaffAndTheStaffNoneOfAPartner() {
        assertThatThrownBy(() -> grant(Set.of(Role.REPORTER, Role.ANALYST)).mustFit(false))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> grant(Set.of(Role.REPORTER)).mustFit(true)).isInstanceOf(Invalid.class);
        grant(Set.of(Role.REPORTER, Role.CHAIR)).mustFit(false);
        grant(Set.of(Role.ANALYST, Role.CHAIR)).mustFit(true);
    }

    @Test
    void onlyRolesThatGiveIdentitiesWait() {
        Grant grant = grant(Set.of(Role.REGISTRAR, Role.ANALYST));
        assertThat(grant.atOnce()).containsExactly(Role.ANALYST);
        assertThat(grant.waiting()).containsExactly(Role.REGISTRAR);
    }

    private static Grant grant(Set<Role> roles) {
        return new Grant(roles, null, Scope.ORGANISATION);
    }
}
