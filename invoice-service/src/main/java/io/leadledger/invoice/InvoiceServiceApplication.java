package io.leadledger.invoice;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** From billable transactions to invoices a tax office accepts. */
@SpringBootApplication
@EnableScheduling
public class InvoiceServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(InvoiceServiceApplication.class, arguments);
    }
}
