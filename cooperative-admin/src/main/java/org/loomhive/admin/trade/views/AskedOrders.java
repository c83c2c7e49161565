package org.loomhive.admin.trade.views;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.loomhive.catalog.ChargeCurrency;
import org.loomhive.ordering.desk.OrderDesk.Pile;
import org.loomhive.ordering.desk.OrderFilter;
import org.loomhive.web.asked.Chosen;

/** Which orders the address asks for; what makes no sense there is not asked. */
@Named("askedOrders")
@RequestScoped
public class AskedOrders {
  private static final ZoneId ZONE = ZoneId.of("Asia/Kolkata");
  private static final List<String> NAMES =
      List.of("pile", "country", "currency", "from", "to", "late", "told", "refund");

  @Inject HttpServletRequest request;
  @Inject Clock clock;

  public OrderFilter filter() {
    var filter =
        OrderFilter.of(getPile())
            .to(getCountry())
            .paidIn(getCurrency())
            .paidBetween(getFrom(), getTo(), ZONE);
    if (isLate()) filter.lateOn(today());
    if (isTold()) filter.toldLater();
    return isRefund() ? filter.withOpenRefund() : filter;
  }

  /** Without a choice, what can leave. */
  public Pile getPile() {
    return Chosen.of(Pile.class, typed("pile")).orElse(Pile.TO_SHIP);
  }

  public String getCountry() {
    var typed = typed("country").toUpperCase(Locale.ROOT);
    return typed.matches("[A-Z]{2}") ? typed : "";
  }

  public String getCurrency() {
    return ChargeCurrency.find(typed("currency")).map(Enum::name).orElse("");
  }

  public List<String> getCurrencies() {
    return ChargeCurrency.codes();
  }

  public LocalDate getFrom() {
    return day("from");
  }

  public LocalDate getTo() {
    return day("to");
  }

  /** Something that should have left is still here. */
  public boolean isLate() {
    return typed("late").equals("1");
  }

  /** A buyer knows of a later day. */
  public boolean isTold() {
    return typed("told").equals("1");
  }

  public boolean isRefund() {
    return typed("refund").equals("1");
  }

  public boolean isLate(LocalDate shipBy) {
    return shipBy.isBefore(today());
  }

  LocalDate today() {
    return clock.instant().atZone(ZONE).toLocalDate();
  }

  /** The same once more, as the part of an address behind the question mark. */
  public String getAsked() {
    return Stream.concat(Stream.of("pile=" + getPile()), NAMES.stream().skip(1).map(this::pair))
        .filter(pair -> !pair.isEmpty())
        .collect(Collectors.joining("&"));
  }

  private String pair(String name) {
    var typed = typed(name);
    return typed.isEmpty() ? "" : name + "=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);
  }

  private LocalDate day(String name) {
    try {
      return typed(name).isEmpty() ? null : LocalDate.parse(typed(name));
    } catch (DateTimeException noDay) {
      return null;
    }
  }

  private String typed(String name) {
    var typed = Objects.requireNonNullElse(request.getParameter(name), "").strip();
    return typed.length() > 20 ? "" : typed;
  }
}
