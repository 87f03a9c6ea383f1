package io.leadledger.chassis.start;

import org.springframework.boot.SpringApplication;

/** The process of a service: it serves, or it ends. */
public final class ServiceProcess {

    private static final int COULD_NOT_START = 1;

    private ServiceProcess() {}

    /**
     * Starts the service. If it cannot start, Spring Boot says why, and the process ends with code 1: threads that are
     * running already would keep it there, serving nobody, and no supervisor would start it again.
     */
    public static void run(Class<?> application, String... arguments) {
        try {
            SpringApplication.run(application, arguments);
        } catch (RuntimeException told) {
            System.exit(COULD_NOT_START);
        }
    }
}
