/** What jobs have in common, whatever room their work lies in. */
package org.loomhive.kernel.job;
