package io.leadledger.portal.service.invoice;

import io.leadledger.api.client.ServiceClient;
import io.leadledger.api.delivery.cancellation.CancellationApi;
import io.leadledger.api.invoice.bankstatement.StatementApi;
import io.leadledger.api.invoice.billingrun.BillingRunApi;
import io.leadledger.api.invoice.bookkeeping.BookkeepingApi;
import io.leadledger.api.invoice.creditnote.CreditPreviewApi;
import io.leadledger.api.invoice.document.DocumentApi;
import io.leadledger.api.invoice.draft.DraftApi;
import io.leadledger.api.invoice.draft.FinalizationApi;
import io.leadledger.api.invoice.finalization.FinalizationsApi;
import io.leadledger.api.invoice.mailtext.MailTextApi;
import io.leadledger.api.invoice.numbering.NumberSeriesApi;
import io.leadledger.api.invoice.openitem.OpenItemApi;
import io.leadledger.api.invoice.payment.PaymentApi;
import io.leadledger.api.invoice.preview.ReadinessApi;
import io.leadledger.api.invoice.proof.ProofApi;
import io.leadledger.api.invoice.schedule.BillingScheduleApi;
import io.leadledger.api.invoice.sending.SendingApi;
import io.leadledger.api.invoice.sending.SendingsApi;
import io.leadledger.api.job.JobApi;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What pages tell invoice-service to do, its files, and what a partner lacks; what else they read of it is {@link Invoices}. */
@Configuration
class InvoiceContract {

    @Bean
    BillingRunApi billingRunCalls(@Qualifier("invoiceService") ServiceClient service) {
        return service.client(BillingRunApi.class);
    }

    @Bean
    DraftApi draftCalls(@Qualifier("invoiceService") ServiceClient service) {
        return service.client(DraftApi.class);
    }

    @Bean
    FinalizationApi finalizationCalls(@Qualifier("invoiceService") ServiceClient service) {
        return service.client(FinalizationApi.class);
    }

    @Bean
    DocumentApi documentCalls(@Qualifier("invoiceService") ServiceClient service) {
        return service.client(DocumentApi.class);
    }

    @Bean
    OpenItemApi openItemCalls(@Qualifier("invoiceService") ServiceClient service) {
        return service.client(OpenItemApi.class);
    }

    @Bean
    StatementApi statementCalls(@Qualifier("invoiceService") ServiceClient service) {
        return service.client(StatementApi.class);
    }

    @Bean
    NumberSeriesApi numberSeriesCalls(@Qualifier("invoiceService") ServiceClient service) {
        return service.client(NumberSeriesApi.class);
    }

    @Bean
    BillingScheduleApi billingScheduleCalls(@Qualifier("invoiceService") ServiceClient service) {
        return service.client(BillingScheduleApi.class);
    }

    @Bean
    CreditPreviewApi creditPreviewCalls(@Qualifier("invoiceService") ServiceClient service) {
        return service.client(CreditPreviewApi.class);
    }

    @Bean
    CancellationApi cancellationCalls(@Qualifier("deliveryService") ServiceClient service) {
        return service.client(CancellationApi.class);
    }

    @Bean
    BookkeepingApi bookkeepingCalls(@Qualifier("invoiceService") ServiceClient service) {
        return service.client(BookkeepingApi.class);
    }

    @Bean
    PaymentApi paymentCalls(@Qualifier("invoiceService") ServiceClient service) {
        return service.client(PaymentApi.class);
    }

    @Bean
    ReadinessApi readinessCalls(@Qualifier("invoiceService") ServiceClient service) {
        return service.client(ReadinessApi.class);
    }

    @Bean
    FinalizationsApi finalizationsCalls(@Qualifier("invoiceService") ServiceClient service) {
        return service.client(FinalizationsApi.class);
    }

    @Bean
    ProofApi proofCalls(@Qualifier("invoiceService") ServiceClient service) {
        return service.client(ProofApi.class);
    }

    @Bean
    SendingApi sendingCalls(@Qualifier("invoiceService") ServiceClient service) {
        return service.client(SendingApi.class);
    }

    @Bean
    SendingsApi sendingsCalls(@Qualifier("invoiceService") ServiceClient service) {
        return service.client(SendingsApi.class);
    }

    @Bean
    MailTextApi mailTextCalls(@Qualifier("invoiceService") ServiceClient service) {
        return service.client(MailTextApi.class);
    }

    @Bean
    JobApi jobCalls(@Qualifier("invoiceService") ServiceClient service) {
        return service.client(JobApi.class);
    }
}
