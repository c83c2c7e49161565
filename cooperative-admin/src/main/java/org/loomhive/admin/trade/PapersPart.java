package org.loomhive.admin.trade;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.loomhive.admin.papers.Paper;
import org.loomhive.delivery.papers.CustomsRecord;
import org.loomhive.delivery.papers.CustomsRecords;
import org.loomhive.delivery.travel.SignedPaper;
import org.loomhive.delivery.travel.SignedPapers;
import org.loomhive.delivery.travel.TravelPaper;
import org.loomhive.ordering.Packing;

/** The papers of the closed parcels of an order. */
@Named("papers")
@RequestScoped
public class PapersPart {
  @Inject OrderPage page;
  @Inject CustomsRecords records;
  @Inject SignedPapers signed;

  /**
   * A paper that travels in a parcel.
   *
   * @param wanted it does not leave without it
   * @param there somebody signed it
   */
  public record Travelling(TravelPaper paper, boolean wanted, boolean there) {}

  public List<CustomsRecord> getRecords() {
    return page.getParcels().stream().map(this::record).flatMap(Optional::stream).toList();
  }

  public List<Paper> of(CustomsRecord record) {
    return Paper.of(record, page.getOrder().beside().wishes());
  }

  public List<Travelling> travelling(CustomsRecord record) {
    var there = signed.of(record).stream().map(SignedPaper::paper).toList();
    return TravelPaper.of(record).stream()
        .map(one -> new Travelling(one, record.papers().contains(one), there.contains(one)))
        .toList();
  }

  private Optional<CustomsRecord> record(Packing parcel) {
    return records.find(page.getOrder().number(), parcel.number());
  }
}
