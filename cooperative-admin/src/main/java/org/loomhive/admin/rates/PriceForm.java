package org.loomhive.admin.rates;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.catalog.ChargeCurrency;
import org.loomhive.catalog.CostReceiver;
import org.loomhive.catalog.CostSheet;
import org.loomhive.catalog.Variant;
import org.loomhive.catalog.Variants;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Sku;
import org.loomhive.wage.price.PriceFloor;
import org.loomhive.wage.price.WritePrices;
import org.loomhive.wage.rate.PieceRate;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** What one piece costs, who receives it, and for how much it is sold. */
@Named("priceForm")
@RequestScoped
public class PriceForm {
  @Inject Variants variants;
  @Inject PriceFloor floor;
  @Inject WritePrices writing;
  @Inject ChosenCooperative chosen;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  @Inject
  @ManagedProperty("#{param.sku}")
  String sku;

  private Variant piece;
  private List<AmountForm> costs;
  private List<AmountForm> prices;

  public void open() {
    getPiece();
  }

  public Variant getPiece() {
    if (piece == null) {
      piece = variants.get(new Sku(sku));
      if (!signedIn.actor().sees(piece.product().cooperative())) throw new NotFound("variant", sku);
    }
    return piece;
  }

  /** Null while nobody has timed it. */
  public PieceRate getLeast() {
    return floor.least(getPiece(), chosen.getToday()).orElse(null);
  }

  public List<AmountForm> getCosts() {
    if (costs == null) {
      var sheet = getPiece().costSheet();
      costs =
          Arrays.stream(CostReceiver.values())
              .map(one -> new AmountForm(one.name(), sheet.of(one)))
              .toList();
    }
    return costs;
  }

  public List<AmountForm> getPrices() {
    if (prices == null)
      prices = Arrays.stream(ChargeCurrency.values()).map(one -> price(one.name())).toList();
    return prices;
  }

  private AmountForm price(String currency) {
    return new AmountForm(currency, getPiece().findPrice(currency).orElse(Money.zero(currency)));
  }

  public String write() {
    var sheet = CostSheet.in(getPiece().costSheet().currency());
    for (AmountForm cost : getCosts())
      sheet.gives(CostReceiver.valueOf(cost.getName()), cost.typed());
    var asked = getPrices().stream().map(AmountForm::typed).toList();
    writing.write(getPiece().sku(), sheet, asked, signedIn.actor());
    notes.good("rates.price.written");
    return "/workshop/prices?faces-redirect=true&of=" + getPiece().product().cooperative();
  }

  public boolean isWritable() {
    return signedIn.hasAny("MANAGER NETWORK_ADMIN");
  }
}
