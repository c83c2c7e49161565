package org.loomhive.delivery.travel;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.loomhive.delivery.papers.CustomsRecord;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.scan.ScanType;

/**
 * A paper of one parcel that somebody signed, or an office gave. Written once; a parcel that is
 * packed anew needs it anew.
 */
@Entity
@Table(name = "travel_paper")
public class SignedPaper {
  private static final int LARGEST = 5 << 20;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "record_id")
  private CustomsRecord record;

  @Enumerated(EnumType.STRING)
  private TravelPaper paper;

  private String signer;

  @Column(name = "signer_role")
  private String signerRole;

  private String place;

  @Column(name = "signed_on")
  private LocalDate signedOn;

  @Column(name = "scan_type")
  private String scanType;

  @Lob private byte[] scan;

  @Column(name = "written_at")
  private Instant writtenAt;

  @Column(name = "written_by")
  private String writtenBy;

  @ElementCollection
  @CollectionTable(name = "travel_paper_fact", joinColumns = @JoinColumn(name = "travel_paper_id"))
  @OrderColumn(name = "position")
  private List<PaperFact> facts = new ArrayList<>();

  protected SignedPaper() {} // for EclipseLink

  public SignedPaper(CustomsRecord record, ToSign what) {
    if (!TravelPaper.of(record).contains(what.paper()))
      throw new Refused(TravelRefusal.NOT_FOR_THIS_PARCEL);
    what.require();
    this.record = record;
    this.paper = what.paper();
    this.signer = what.signer().name();
    this.signerRole = what.signer().role();
    this.place = what.signer().place();
    this.signedOn = what.day();
    this.facts.addAll(what.facts());
    if (!paper.isOurs()) keep(what.scan());
  }

  private void keep(byte[] file) {
    if (file.length == 0) throw new Refused(TravelRefusal.SCAN_MISSING);
    if (file.length > LARGEST) throw new Refused(TravelRefusal.SCAN_TOO_LARGE, LARGEST >> 20);
    this.scanType =
        ScanType.of(file).orElseThrow(() -> new Refused(TravelRefusal.SCAN_NOT_READABLE));
    this.scan = file;
  }

  SignedPaper written(Instant at, String by) {
    this.writtenAt = at;
    this.writtenBy = by;
    return this;
  }

  public CustomsRecord record() {
    return record;
  }

  public TravelPaper paper() {
    return paper;
  }

  public ToSign.Signer signer() {
    return new ToSign.Signer(signer, signerRole, place);
  }

  public LocalDate signedOn() {
    return signedOn;
  }

  /** In the order in which they stand on the paper. */
  public List<PaperFact> facts() {
    return List.copyOf(facts);
  }

  /** The media type of what an office gave; null for our own. */
  public String scanType() {
    return scanType;
  }

  /** What an office gave, as it came. */
  public byte[] scan() {
    return scan == null ? new byte[0] : scan.clone();
  }
}
