package org.loomhive.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.loomhive.kernel.CooperativeRef;

/** Members who work together. Groups are mixed; nothing tells one kind of member from another. */
@Entity
@Table(name = "maker_group")
public class MakerGroup {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "cooperative_ref")
  private CooperativeRef cooperative;

  private String name;

  protected MakerGroup() {} // for EclipseLink

  public MakerGroup(CooperativeRef cooperative, String name) {
    this.cooperative = cooperative;
    this.name = name;
  }

  public CooperativeRef cooperative() {
    return cooperative;
  }

  public String name() {
    return name;
  }
}
