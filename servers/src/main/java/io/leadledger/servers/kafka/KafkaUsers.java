package io.leadledger.servers.kafka;

/**
 * Who may log in to a broker: nobody else can read a fact or write one.
 *
 * @param brokerPassword of the broker towards itself and its controller
 * @param servicesPassword of the four services, who may do everything
 * @param readerPassword of readers outside, who may read Leadledger's topics and nothing else
 */
public record KafkaUsers(String brokerPassword, String servicesPassword, String readerPassword) {

    KafkaLogin broker() {
        return new KafkaLogin("broker", brokerPassword);
    }

    /** The login of the services. */
    public KafkaLogin services() {
        return new KafkaLogin("services", servicesPassword);
    }

    /** The login of readers outside. */
    public KafkaLogin reader() {
        return new KafkaLogin("reader", readerPassword);
    }

    /** What the listener for clients checks logins against, with the broker's own login. */
    String clientListener() {
        return broker().jaas(broker().asKnownUser() + services().asKnownUser() + reader().asKnownUser());
    }

    /** The same for the controller's listener, which is the broker's alone. */
    String controllerListener() {
        return broker().jaas(broker().asKnownUser());
    }

    @Override
    public String toString() {
        return "broker, services, reader";
    }
}
