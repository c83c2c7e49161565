package org.loomhive.admin.travel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.loomhive.delivery.travel.PaperFact;
import org.loomhive.delivery.travel.PaperFact.About;
import org.loomhive.delivery.travel.ToSign;
import org.loomhive.kernel.LotNumber;
import org.loomhive.ordering.parcel.SignTravelPaper;
import org.loomhive.provenance.honey.HoneyFacts;
import org.loomhive.provenance.honey.TellHoney;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** Somebody signs a paper of a parcel, or attaches what an office gave. */
@Named("signForm")
@RequestScoped
public class SignForm {
  @Inject TravelPage page;
  @Inject JarsInParcel jars;
  @Inject SignTravelPaper sign;
  @Inject TellHoney honey;
  @Inject SignedIn signedIn;
  @Inject Notes notes;
  @Inject Clock clock;

  private final SignedCells cells = new SignedCells();
  private LocalDate day;
  private transient Part file;

  public String sign() throws IOException {
    var what = new ToSign(page.getPaper(), cells.signer(), getDay(), facts(), content());
    var record = page.getRecord();
    sign.sign(record.order(), record.parcel(), what, signedIn.actor());
    notes.good("travel.signed");
    return page.address();
  }

  private List<PaperFact> facts() {
    var facts = new ArrayList<PaperFact>();
    for (About one : page.getPaper().needs())
      if (one == About.LOT) lots().forEach(lot -> facts.addAll(HoneyLines.of(lot)));
      else facts.add(new PaperFact(one, cells.of(one)));
    return facts;
  }

  private List<HoneyFacts> lots() {
    return cells.chosenLots().stream().map(LotNumber::new).map(this::told).toList();
  }

  private HoneyFacts told(LotNumber lot) {
    jars.require(lot);
    return honey.of(lot, signedIn.actor());
  }

  private byte[] content() throws IOException {
    if (file == null) return new byte[0];
    try (var in = file.getInputStream()) {
      return in.readAllBytes();
    }
  }

  public SignedCells getCells() {
    return cells;
  }

  public LocalDate getDay() {
    return day == null ? LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) : day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
