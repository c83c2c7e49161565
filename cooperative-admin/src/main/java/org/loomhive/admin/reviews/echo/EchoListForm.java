package org.loomhive.admin.reviews.echo;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.loomhive.kernel.Refused;
import org.loomhive.review.echo.EchoLine;
import org.loomhive.review.echo.EchoRefusal;
import org.loomhive.review.echo.TakeInEchoes;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;
import org.loomhive.web.file.TriedTable;

/** A list of what was said elsewhere. */
@Named("echoList")
@RequestScoped
public class EchoListForm extends TriedTable<EchoLine> {
  private static final int MOST_KILOBYTES = 512;

  @Inject TakeInEchoes quoting;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  public EchoListForm() {
    super("echoes:do", MOST_KILOBYTES, EchoRefusal.ECHOES_TOO_BIG);
  }

  @Override
  protected List<EchoLine> look(String table) {
    return quoting.tryOut(EchoCsv.read(table), signedIn.actor());
  }

  @Override
  protected Optional<Refused> why(EchoLine line) {
    return line.why();
  }

  public String takeIn() {
    notes.good("reviews.echoes.taken", quoting.takeIn(EchoCsv.read(typed()), signedIn.actor()));
    return EchoesPage.ADDRESS;
  }

  public String getHead() {
    return String.join(";", EchoCsv.COLUMNS);
  }
}
