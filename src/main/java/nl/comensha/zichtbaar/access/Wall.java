package nl.comensha.zichtbaar.access;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.liquibase.autoconfigure.LiquibaseDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;
import org.springframework.jdbc.datasource.lookup.AbstractRoutingDataSource;

/** The second wall: every connection comes from the account that fits the viewer. */
@Configuration
@EnableConfigurationProperties(DatabaseAccounts.class)
class Wall {
    static final String REGISTER = "register";

    private static final String SIGN_IN = "signin";
    private static final String PARTNER = "partner";
    private static final String MEMBER = "member";
    private static final String STAFF = "staff";
    private static final String IDENTITY = "identity";

    @Bean
    @Primary
    DataSource dataSource(DatabaseAccounts accounts) {
        Router router = new Router();
        router.setTargetDataSources(Map.of(
                SIGN_IN, pool(accounts, accounts.signin(), REGISTER, SIGN_IN, 4),
                PARTNER, new TenantDataSource(pool(accounts, accounts.partner(), PARTNER, PARTNER, 12)),
                MEMBER, pool(accounts, accounts.member(), MEMBER, MEMBER, 3),
                STAFF, pool(accounts, accounts.staff(), REGISTER, STAFF, 10),
                IDENTITY, pool(accounts, accounts.identity(), REGISTER, IDENTITY, 8)));
        router.setLenientFallback(false);
        router.afterPropertiesSet();
        return new LazyConnectionDataSourceProxy(router);
    }

    /** The account that may change the schema: not pooled, used at the start only. */
    @Bean
    @LiquibaseDataSource
    DataSource ownerDataSource(DatabaseAccounts accounts) {
        // Changing a system-versioned table is refused without this session variable.
        return new DriverManagerDataSource(
                accounts.url() + "/" + REGISTER + "?sessionVariables=system_versioning_alter_history='KEEP'",
                accounts.owner().user(),
                accounts.owner().password());
    }

    private static HikariDataSource pool(
            DatabaseAccounts accounts, DatabaseAccounts.Account account, String schema, String name, int size) {
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName(name);
        // UTC in storage; rewriting nothing, so that statements in the log are the ones that run.
        pool.setJdbcUrl(accounts.url() + "/" + schema + "?timezone=UTC&useServerPrepStmts=true");
        pool.setUsername(account.user());
        pool.setPassword(account.password());
        pool.setMaximumPoolSize(size);
        pool.setMinimumIdle(1);
        pool.setAutoCommit(false);
        // The schema and its grants are made by Liquibase before the first use.
        pool.setInitializationFailTimeout(-1);
        return pool;
    }

    private static final class Router extends AbstractRoutingDataSource {
        @Override
        protected Object determineCurrentLookupKey() {
            Viewer viewer = Viewers.current();
            return switch (viewer) {
                case Viewer.SignIn signIn -> SIGN_IN;
                case Viewer.Partner partner -> PARTNER;
                case Viewer.BodyMember member -> MEMBER;
                case Viewer.Staff staff -> STAFF;
                case Viewer.IdentityStaff staff -> IDENTITY;
                case Viewer.Job job -> job.may(Permission.SEE_IDENTITIES) ? IDENTITY : STAFF;
                case Viewer.TenantJob job -> PARTNER;
                case Viewer.Public nobody -> throw new NotPermitted();
            };
        }
    }
}
