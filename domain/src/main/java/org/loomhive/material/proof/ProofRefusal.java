package org.loomhive.material.proof;

/** Why a certificate or a photo is not kept with a lot. */
public enum ProofRefusal {
  CERTIFICATE_INCOMPLETE,
  TOO_MANY_PHOTOS
}
