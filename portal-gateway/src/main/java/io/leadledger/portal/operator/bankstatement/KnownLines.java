package io.leadledger.portal.operator.bankstatement;

import io.leadledger.api.invoice.bankstatement.StatementAnswer;
import io.leadledger.api.invoice.bankstatement.StatementApi;
import io.leadledger.api.invoice.bankstatement.StatementLine;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.page.Answer;
import io.leadledger.portal.page.form.Typed;
import io.leadledger.portal.page.shell.News;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Statements and lines that addresses name. */
@Component
class KnownLines {

    private final StatementApi statements;
    private final News news;

    KnownLines(StatementApi statements, News news) {
        this.statements = statements;
        this.news = news;
    }

    /** A statement of that entity; one of another is not there. */
    StatementAnswer one(EntityScope scope, String statement) {
        StatementAnswer answer = statements.find(statement);
        if (!answer.statement().entityId().equals(scope.entityId())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return answer;
    }

    LinePresenter presenter(EntityScope scope, String statement, String line, Typed typed) {
        StatementAnswer answer = one(scope, statement);
        StatementLine found = answer.lines().stream()
                .filter(one -> one.lineId().equals(line))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new LinePresenter(scope, answer.statement(), found, typed);
    }

    /** To where it stands, with the reason why there is nothing to decide about it. */
    Optional<Answer> decided(LinePresenter presenter, HttpServletRequest request) {
        Optional<String> reason = switch (presenter.line().state()) {
            case CERTAIN, LIKELY, NONE -> Optional.empty();
            case BOOKED -> Optional.of("line-booked");
            case ASIDE -> Optional.of("line-set-aside");
            case IGNORED -> Optional.of("not-incoming");
        };
        return reason.map(code -> {
            news.warn(request, "console.reason." + code);
            LineTab tab = LineTab.of(presenter.line().state());
            return presenter
                    .scope()
                    .redirect(StatementListPresenter.PATH + "/"
                            + presenter.statement().statementId() + "?show=" + tab.word());
        });
    }
}
