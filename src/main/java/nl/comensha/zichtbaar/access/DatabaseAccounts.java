package nl.comensha.zichtbaar.access;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The accounts of the database. Each sees as much as it needs.
 *
 * @param url of the server, without a schema, such as {@code jdbc:mariadb://db:3306}
 * @param owner may change the schema; only Liquibase uses it
 * @param signin reads members and accepts invitations
 * @param partner sees nothing but the views of one organisation
 * @param member sees nothing but the views of consultation bodies
 * @param staff everything but identities
 * @param identity everything
 */
@ConfigurationProperties("zichtbaar.database")
record DatabaseAccounts(
        String url, Account owner, Account signin, Account partner, Account member, Account staff, Account identity) {
    record Account(String user, String password) {
        @Override
        public String toString() {
            return user;
        }
    }
}
