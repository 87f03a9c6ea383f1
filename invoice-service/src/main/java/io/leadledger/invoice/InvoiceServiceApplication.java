package io.leadledger.invoice;

import io.leadledger.chassis.start.ServiceProcess;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** From billable transactions to invoices a tax office accepts. */
@SpringBootApplication
@EnableScheduling
public class InvoiceServiceApplication {

    public static void main(String[] arguments) {
        ServiceProcess.run(InvoiceServiceApplication.class, arguments);
    }
}
