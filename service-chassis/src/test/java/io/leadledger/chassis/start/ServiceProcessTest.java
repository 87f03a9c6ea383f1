package io.leadledger.chassis.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

class ServiceProcessTest {

    @TempDir
    private Path folder;

    @Test
    void a_service_that_cannot_start_ends_though_a_thread_of_it_runs_and_says_why() throws Exception {
        Process broken = start("broken");
        boolean ended = broken.waitFor(60, TimeUnit.SECONDS);
        broken.destroyForcibly();

        assertThat(ended).isTrue();
        assertThat(broken.exitValue()).isOne();
        assertThat(log()).content().contains("the port is taken");
    }

    @Test
    void one_that_starts_stays() throws Exception {
        Process sound = start("sound");
        await().atMost(60, TimeUnit.SECONDS).until(() -> Files.readString(log()).contains("serving"));
        boolean alive = sound.isAlive();
        sound.destroyForcibly();

        assertThat(alive).isTrue();
    }

    private Process start(String how) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Service.class.getName(),
                        "--how=" + how,
                        "--spring.main.web-application-type=none",
                        "--spring.main.banner-mode=off")
                .redirectErrorStream(true)
                .redirectOutput(log().toFile())
                .start();
    }

    private Path log() {
        return folder.resolve("log");
    }

    /** Has a thread that is no daemon, and then comes up or not. */
    @Configuration(proxyBeanMethods = false)
    static class Service {

        public static void main(String[] arguments) {
            ServiceProcess.run(Service.class, arguments);
            System.out.println("serving");
        }

        @Bean
        Thread worker() {
            Thread worker = new Thread(ServiceProcessTest::waitForever);
            worker.start();
            return worker;
        }

        @Bean
        String port(Environment environment, Thread worker) {
            if ("broken".equals(environment.getProperty("how"))) {
                throw new IllegalStateException("the port is taken, while alive is " + worker.isAlive());
            }
            return "free";
        }
    }

    private static void waitForever() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
