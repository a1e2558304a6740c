package nl.comensha.zichtbaar.access;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Tells the database at every check-out which organisation looks, and makes it forget at return. A connection that cannot be
 * made to forget is thrown away.
 */
class TenantDataSource extends DelegatingDataSource {
    TenantDataSource(DataSource pool) {
        super(pool);
    }

    @Override
    public Connection getConnection() throws SQLException {
        UUID organisation = Viewers.current().organisation();
        if (organisation == null) {
            throw new NotPermitted();
        }
        Connection connection = super.getConnection();
        try (PreparedStatement set = connection.prepareStatement("set @organisation = ?")) {
            set.setString(1, organisation.toString());
            set.execute();
        } catch (SQLException failure) {
            discard(connection);
            throw failure;
        }
        return forgettingOnClose(connection);
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        throw new SQLException("The partner pool has one account");
    }

    private static Connection forgettingOnClose(Connection connection) {
        AtomicBoolean closed = new AtomicBoolean();
        return (Connection) Proxy.newProxyInstance(
                TenantDataSource.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("close") && method.getParameterCount() == 0) {
                        if (closed.compareAndSet(false, true)) {
                            forget(connection);
                        }
                        return null;
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException failure) {
                        throw failure.getTargetException();
                    }
                });
    }

    private static void forget(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set @organisation = null");
        } catch (SQLException failure) {
            discard(connection);
            return;
        }
        connection.close();
    }

    private static void discard(Connection connection) throws SQLException {
        connection.abort(Runnable::run);
        connection.close();
    }
}
