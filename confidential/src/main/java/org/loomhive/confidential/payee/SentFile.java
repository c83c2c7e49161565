package org.loomhive.confidential.payee;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import org.loomhive.kernel.PayRunRef;

/** A file that went to the bank, closed. It holds names and accounts, so it lies on this side. */
@Entity
@Table(name = "sent_file")
public class SentFile {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "run_ref")
  private PayRunRef run;

  @Lob private byte[] sealed;

  @Column(name = "kept_at")
  private Instant keptAt;

  protected SentFile() {} // for EclipseLink

  SentFile(PayRunRef run, byte[] sealed, Instant now) {
    this.run = run;
    this.sealed = sealed.clone();
    this.keptAt = now;
  }

  byte[] sealed() {
    return sealed;
  }
}
