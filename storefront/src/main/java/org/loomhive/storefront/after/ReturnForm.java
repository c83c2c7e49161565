package org.loomhive.storefront.after;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.loomhive.ordering.OrderLine;
import org.loomhive.ordering.returns.AskReturn;
import org.loomhive.ordering.returns.ReturnKind;
import org.loomhive.ordering.returns.ReturnWindow;
import org.loomhive.ordering.returns.ReturnWindows;
import org.loomhive.storefront.order.StatusPage;
import org.loomhive.web.Notes;

/** A buyer asks to send pieces back, to exchange them, or claims that something is wrong. */
@Named("returnPieces")
@RequestScoped
public class ReturnForm {
  @Inject StatusPage status;
  @Inject AskReturn ask;
  @Inject ReturnWindows windows;
  @Inject Notes notes;

  private final Map<Integer, Integer> pieces = new TreeMap<>();
  private ReturnKind kind;
  private String words = "";

  public void open() {
    status.getOrder();
  }

  @PostConstruct
  void none() {
    for (OrderLine line : getLines()) pieces.put(line.lineNumber(), 0);
  }

  /** Lines with pieces that are with her. */
  public List<OrderLine> getLines() {
    return status.getOrder().lines().stream().filter(line -> left(line) > 0).toList();
  }

  public int left(OrderLine line) {
    return ask.sent(status.getOrder(), line);
  }

  public List<ReturnKind> getKinds() {
    return ask.kinds(status.getOrder());
  }

  /** In how many days each may be asked for, for her country. */
  public List<ReturnWindow> getWindows() {
    var order = status.getOrder();
    return getKinds().stream().flatMap(one -> windows.of(order, one).stream()).toList();
  }

  public String ask() {
    ask.ask(new AskReturn.Asked(status.getOrder().number(), kind, pieces, words));
    notes.good("after.return.done");
    return status.address();
  }

  /** By the number of the line. */
  public Map<Integer, Integer> getPieces() {
    return pieces;
  }

  public ReturnKind getKind() {
    return kind;
  }

  public void setKind(ReturnKind kind) {
    this.kind = kind;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
