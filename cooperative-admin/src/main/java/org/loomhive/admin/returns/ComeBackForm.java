package org.loomhive.admin.returns;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.loomhive.ordering.OrderLine;
import org.loomhive.ordering.returns.DecideReturn;
import org.loomhive.web.SignedIn;

/** Pieces of a request come in: so many of each line, or after a settled claim how they are. */
@Named("comeBackForm")
@RequestScoped
public class ComeBackForm {
  @Inject ReturnForm page;
  @Inject DecideReturn decide;
  @Inject SignedIn signedIn;

  private final Map<Integer, Integer> came = new TreeMap<>();
  private final Map<Integer, Integer> damaged = new TreeMap<>();

  /** Most often all of it comes in one parcel. */
  @PostConstruct
  void all() {
    came.putAll(page.getRequest().awaited());
    came.keySet().forEach(line -> damaged.put(line, 0));
  }

  /** Lines of which something is still to come. */
  public List<OrderLine> getLines() {
    var awaited = page.getRequest().awaited();
    return page.getLines().stream().filter(l -> awaited.containsKey(l.lineNumber())).toList();
  }

  public String receive() {
    decide.receive(page.getRequest().ref(), came, signedIn.actor());
    return page.done("returns.received");
  }

  public String receiveLate() {
    var what = new DecideReturn.Late(came, damaged);
    decide.receiveLate(page.getRequest().ref(), what, signedIn.actor());
    return page.done("returns.late.done");
  }

  /** By the number of the line. */
  public Map<Integer, Integer> getCame() {
    return came;
  }

  /** By the number of the line. */
  public Map<Integer, Integer> getDamaged() {
    return damaged;
  }
}
