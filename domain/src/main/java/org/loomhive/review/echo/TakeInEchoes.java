package org.loomhive.review.echo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.loomhive.catalog.Product;
import org.loomhive.catalog.Products;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.membership.Member;
import org.loomhive.membership.Members;
import org.loomhive.review.CountReviews;
import org.loomhive.wording.Found;
import org.loomhive.wording.Wording;

/** The office takes in a list of what was said elsewhere, and takes down what is shown no more. */
@ApplicationScoped
public class TakeInEchoes {
  @Inject Echoes echoes;
  @Inject Products products;
  @Inject Members members;
  @Inject CountReviews count;
  @Inject Clock clock;

  /** What would become of each line; nothing is written. */
  @Transactional
  public List<EchoLine> tryOut(List<EchoLine> lines, Actor actor) {
    actor.require(Role.NETWORK_ADMIN);
    var prints = new HashSet<String>();
    var checked = new ArrayList<EchoLine>();
    for (EchoLine line : lines) checked.add(line.isGood() ? checked(line, prints) : line);
    return checked;
  }

  /** All lines, or none when one of them is not good. Gives how many. */
  @Transactional
  public int takeIn(List<EchoLine> lines, Actor actor) {
    var checked = tryOut(lines, actor);
    if (checked.isEmpty()) throw new Refused(EchoRefusal.NO_ECHOES);
    long bad = checked.stream().filter(line -> !line.isGood()).count();
    if (bad > 0) throw new Refused(EchoRefusal.ECHOES_WRONG, bad);
    for (EchoLine line : checked) {
      line.echo().takenIn(actor, clock.instant());
      echoes.add(line.echo());
    }
    checked.stream().map(line -> line.echo().productSlug()).distinct().forEach(count::count);
    return checked.size();
  }

  @Transactional
  public void takeDown(EchoRef ref, Actor actor) {
    actor.require(Role.NETWORK_ADMIN);
    var echo = echoes.get(ref);
    echo.takeDown(actor, clock.instant());
    count.count(echo.productSlug());
  }

  private EchoLine checked(EchoLine line, Set<String> prints) {
    var echo = line.echo();
    var product = products.find(echo.productSlug());
    if (product.isEmpty())
      return line.refused(new Refused(EchoRefusal.ECHO_OF_NOTHING, echo.productSlug()));
    if (echo.writtenOn().isAfter(clock.instant().atZone(ZoneOffset.UTC).toLocalDate()))
      return line.refused(new Refused(EchoRefusal.ECHO_OF_TOMORROW, echo.writtenOn()));
    if (!prints.add(echo.print()) || echoes.has(echo))
      return line.refused(new Refused(EchoRefusal.ECHOED_ALREADY));
    return read(line, product.get());
  }

  private EchoLine read(EchoLine line, Product product) {
    var text = line.echo().words() + "\n" + line.echo().source();
    var story = Wording.story(text);
    if (!story.isEmpty())
      return line.refused(new Refused(EchoRefusal.ECHO_TELLS_A_STORY, story.get(0)));
    var signs = Wording.in(text, called(product));
    if (signs.isEmpty() || line.isRead()) return line;
    var found = signs.stream().map(Found::words).collect(Collectors.joining(", "));
    return line.refused(new Refused(EchoRefusal.ECHO_UNREAD, found));
  }

  private List<String> called(Product product) {
    return members.of(product.cooperative()).stream().map(Member::called).distinct().toList();
  }
}
