package org.loomhive.confidential.payee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.loomhive.confidential.access.AccessLog;
import org.loomhive.confidential.access.Seal;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.PayRunRef;
import org.loomhive.payout.bank.SentFiles;

/** Keeps the files that went to the bank. Handing one out again is on record first. */
@ApplicationScoped
public class KeptFiles implements SentFiles {
  private static final String FILE = "payee.sent_file";
  private static final String BYTES = "base64:";

  @PersistenceContext(unitName = "confidential")
  EntityManager em;

  @Inject AccessLog log;
  @Inject Seal seal;
  @Inject Clock clock;
  @Inject KeptFiles self;

  @Override
  @Transactional(TxType.REQUIRES_NEW)
  public Optional<byte[]> find(PayRunRef run, Actor actor) {
    var kept = row(run);
    if (kept.isPresent()) log.look(actor, "payout file", run.value(), "payout");
    return kept.map(file -> open(run, file));
  }

  @Override
  public byte[] keep(PayRunRef run, byte[] file) {
    try {
      return self.keepFirst(run, file);
    } catch (RuntimeException perhapsAnotherWasFaster) {
      return self.kept(run).orElseThrow(() -> perhapsAnotherWasFaster);
    }
  }

  @Transactional(TxType.REQUIRES_NEW)
  public byte[] keepFirst(PayRunRef run, byte[] file) {
    var kept = row(run);
    if (kept.isPresent()) return open(run, kept.get());
    em.persist(new SentFile(run, seal.close(FILE, run, text(file)), clock.instant()));
    em.flush();
    return file;
  }

  @Transactional(TxType.REQUIRES_NEW)
  public Optional<byte[]> kept(PayRunRef run) {
    return row(run).map(file -> open(run, file));
  }

  /** Some banks take another charset than ours; their files are kept byte for byte as well. */
  private static String text(byte[] file) {
    var text = new String(file, StandardCharsets.UTF_8);
    boolean isWhole = Arrays.equals(file, text.getBytes(StandardCharsets.UTF_8));
    return isWhole ? text : BYTES + Base64.getEncoder().encodeToString(file);
  }

  private byte[] open(PayRunRef run, SentFile file) {
    var text = seal.open(FILE, run, file.sealed());
    return text.startsWith(BYTES)
        ? Base64.getDecoder().decode(text.substring(BYTES.length()))
        : text.getBytes(StandardCharsets.UTF_8);
  }

  private Optional<SentFile> row(PayRunRef run) {
    return em.createQuery("select f from SentFile f where f.run = :run", SentFile.class)
        .setParameter("run", run)
        .getResultStream()
        .findFirst();
  }
}
