/** What the law asks of material that goes out for job work, and of whom. */
package org.loomhive.material.jobwork;
