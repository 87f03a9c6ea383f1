package io.leadledger.portal.operator.bankstatement;

import io.leadledger.api.ProblemField;
import io.leadledger.api.client.ServiceRefused;
import io.leadledger.api.invoice.bankstatement.StatementApi;
import io.leadledger.api.invoice.bankstatement.StatementSummary;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.Refusals;
import io.leadledger.portal.page.Answer;
import io.leadledger.portal.page.form.Mistakes;
import io.leadledger.portal.page.form.Typed;
import io.leadledger.portal.page.shell.News;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The statements that were read, and one more. */
@Controller
@PreAuthorize("isAuthenticated()")
class StatementController {

    private final StatementApi statements;
    private final News news;

    StatementController(StatementApi statements, News news) {
        this.statements = statements;
        this.news = news;
    }

    @GetMapping("/app/{entity}/invoices/bank-statements")
    Answer list(EntityScope scope) {
        return new StatementListPresenter(scope, statements.list(scope.entityId())).page();
    }

    @GetMapping("/app/{entity}/invoices/bank-statements/new")
    Answer form(EntityScope scope) {
        return new StatementUploadPresenter(scope, Typed.nothing(null), false).page(Mistakes.NONE);
    }

    @PostMapping("/app/{entity}/invoices/bank-statements")
    Answer read(
            EntityScope scope,
            Typed typed,
            @RequestParam(required = false) @Nullable MultipartFile file,
            HttpServletRequest request) {
        StatementUploadPresenter form =
                new StatementUploadPresenter(scope, typed, typed.values().containsKey("date"));
        if (file == null || file.isEmpty()) {
            return told(form, Mistakes.at("file", scope.words().say("console.statement.file.missing")));
        }
        if (file.getSize() > StatementApi.MAX_BYTES) {
            return told(form, Mistakes.at("file", scope.words().say("console.statement.file.tooLarge")));
        }
        try {
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            StatementSummary read = statements.read(
                    scope.entityId(),
                    name.isBlank() ? "statement" : name,
                    form.columns().orElse(null),
                    file.getBytes());
            news.tell(request, "console.statement.done", read.lines(), read.known());
            return scope.redirect(StatementListPresenter.PATH + "/" + read.statementId());
        } catch (ServiceRefused refused) {
            ProblemField reason = Refusals.mendable(refused).errors().getFirst();
            boolean columns = reason.code().equals("unknown-columns");
            return told(
                    new StatementUploadPresenter(scope, typed, columns || form.askingColumns()),
                    Mistakes.at("file", FileFlaw.said(reason, scope.words())));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static Answer told(StatementUploadPresenter form, Mistakes mistakes) {
        return form.page(mistakes).told(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
