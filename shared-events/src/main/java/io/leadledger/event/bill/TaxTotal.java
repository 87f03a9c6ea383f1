package io.leadledger.event.bill;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.leadledger.money.Money;
import java.math.BigDecimal;

/** The VAT of one rate: the net it is computed on, and the VAT, rounded once. */
public record TaxTotal(
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal vatPercent, Money net, Money tax) {}
