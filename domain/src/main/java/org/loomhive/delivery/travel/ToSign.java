package org.loomhive.delivery.travel;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.loomhive.delivery.papers.PaperLetters;
import org.loomhive.delivery.travel.PaperFact.About;
import org.loomhive.kernel.Refused;

/**
 * A paper that somebody hands in.
 *
 * @param signer empty for a paper of an office
 * @param day on which it was signed
 * @param facts in the order in which they stand on it
 * @param scan the paper of an office as it came; empty for our own
 */
public record ToSign(
    TravelPaper paper, Signer signer, LocalDate day, List<PaperFact> facts, byte[] scan) {
  /** Who stands for what a paper says. */
  public record Signer(String name, String role, String place) {
    private static final Signer OFFICE = new Signer("", "", "");

    public Signer {
      name = name == null ? "" : name.strip();
      role = role == null ? "" : role.strip();
      place = place == null ? "" : place.strip();
    }

    private boolean isWhole() {
      return !name.isEmpty() && !role.isEmpty() && !place.isEmpty();
    }

    private Stream<String> words() {
      return Stream.of(name, role, place);
    }
  }

  public ToSign {
    facts = List.copyOf(facts);
    signer = paper.isOurs() ? signer : Signer.OFFICE;
    scan = paper.isOurs() || scan == null ? new byte[0] : scan.clone();
  }

  void require() {
    if (paper.isOurs() && !signer.isWhole()) throw new Refused(TravelRefusal.NO_SIGNER);
    for (About one : paper.needs())
      if (facts.stream().noneMatch(fact -> fact.about() == one && !fact.says().isEmpty()))
        throw new Refused(TravelRefusal.FACT_MISSING);
    Stream.concat(signer.words(), facts.stream().map(PaperFact::says))
        .filter(words -> !PaperLetters.canShow(words))
        .findFirst()
        .ifPresent(
            words -> {
              throw new Refused(TravelRefusal.PAPER_IN_OTHER_LETTERS, words);
            });
  }
}
