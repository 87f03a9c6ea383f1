package io.leadledger.delivery.log;

import io.leadledger.chassis.loop.Loop;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * Keeps the relay going on a thread of its own. Several instances of the service may run, one relays: it holds an
 * advisory lock and moves the cursor through the very session that holds it, so a relay that lost its session cannot.
 * The session is not of the pool, else a lock would outlive a failure there.
 */
@Component
class RelayLoop implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RelayLoop.class);
    private static final Duration IDLE = Duration.ofMillis(50);
    private static final Duration AFTER_FAILURE = Duration.ofMillis(500);

    private final DataSource sessions;
    private final Relay relay;
    private final Loop loop = new Loop("relay");

    RelayLoop(DataSource dataSource, Relay relay) {
        this.sessions = DataSourceBuilder.derivedFrom(dataSource)
                .type(SimpleDriverDataSource.class)
                .build();
        this.relay = relay;
    }

    @Override
    public void start() {
        loop.start(this::run);
    }

    @Override
    public void stop() {
        loop.stop();
    }

    @Override
    public boolean isRunning() {
        return loop.isRunning();
    }

    /** Whether facts are on their way: a relay that has ended by a bug publishes nothing any more. */
    boolean isAlive() {
        return loop.isAlive();
    }

    private void run() {
        while (isRunning()) {
            try (Connection session = sessions.getConnection()) {
                relayThrough(session);
            } catch (SQLException | RuntimeException e) {
                LOG.warn("relay interrupted, trying again", e);
                loop.stoppedWithin(AFTER_FAILURE);
            }
        }
    }

    /** Relays until the service stops; a failure ends the session, and with it the lock. */
    private void relayThrough(Connection session) {
        RelayCursor cursor = new RelayCursor(JdbcClient.create(new SingleConnectionDataSource(session, true)));
        boolean stopping = false;
        while (!stopping && !cursor.lock()) {
            stopping = loop.stoppedWithin(AFTER_FAILURE);
        }
        while (!stopping) {
            boolean idle = relay.relayOnce(cursor) == 0;
            stopping = idle ? loop.stoppedWithin(IDLE) : !isRunning();
        }
    }
}
