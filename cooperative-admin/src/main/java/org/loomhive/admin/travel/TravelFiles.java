package org.loomhive.admin.travel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.loomhive.delivery.papers.CustomsRecord;
import org.loomhive.delivery.travel.SignedPaper;
import org.loomhive.delivery.travel.SignedPapers;
import org.loomhive.web.file.GivenFile;

/** Papers that were signed, as files: our own are printed, those of offices given as they came. */
@ApplicationScoped
public class TravelFiles {
  @Inject SignedPapers papers;

  /** A file and what it is called after the number of the invoice. */
  public record Named(String name, GivenFile file) {}

  /**
   * Finds a paper of a parcel.
   *
   * @param paper the name of a travel paper; nothing is found for another
   */
  public Optional<Named> find(CustomsRecord record, String paper) {
    return papers.of(record).stream()
        .filter(signed -> signed.paper().name().equals(paper))
        .findFirst()
        .map(TravelFiles::named);
  }

  private static Named named(SignedPaper signed) {
    var file =
        signed.paper().isOurs()
            ? GivenFile.pdf(OwnPaper.of(signed))
            : new GivenFile(signed.scanType(), signed.scan());
    var name = signed.paper().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new Named(name + "." + file.type().replaceFirst(".*/", ""), file);
  }
}
