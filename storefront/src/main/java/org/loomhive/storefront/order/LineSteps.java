package org.loomhive.storefront.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import org.loomhive.ordering.MakingStage;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.OrderLine;
import org.loomhive.ordering.Shipment;
import org.loomhive.web.Stage;

/** The way of one line from placed to shipped, step by step, in the days of the workshops. */
@Named
@ApplicationScoped
public class LineSteps {
  private static final ZoneId ZONE = ZoneId.of("Asia/Kolkata");

  private record Step(String name, Optional<Instant> at, boolean reached) {}

  public List<Stage> of(Order order, OrderLine line) {
    var steps = new ArrayList<Step>();
    steps.add(new Step("placed", Optional.of(order.placedAt()), true));
    var paid = order.beside().owed().isAgreed() ? "taken" : "paid";
    steps.add(new Step(paid, order.paidAt(), order.isPaid()));
    for (MakingStage stage : MakingStage.values())
      if (line.isMadeToOrder() || stage == MakingStage.PACKED)
        steps.add(new Step(stage.name(), line.notedAt(stage), line.hasReached(stage)));
    steps.add(new Step("shipped", line.shipment().map(Shipment::shippedAt), line.isShipped()));
    return shown(steps);
  }

  private static List<Stage> shown(List<Step> steps) {
    var words = words();
    int last = 0;
    for (int i = 0; i < steps.size(); i++) if (steps.get(i).reached()) last = i;
    var stages = new ArrayList<Stage>();
    for (int i = 0; i < steps.size(); i++) {
      var step = steps.get(i);
      var label = words.getString("order.step." + step.name());
      stages.add(new Stage(label, day(step.at()), step.reached(), i == last));
    }
    return stages;
  }

  private static LocalDate day(Optional<Instant> at) {
    return at.map(moment -> moment.atZone(ZONE).toLocalDate()).orElse(null);
  }

  private static ResourceBundle words() {
    var faces = FacesContext.getCurrentInstance();
    return faces.getApplication().evaluateExpressionGet(faces, "#{words}", ResourceBundle.class);
  }
}
