/**
 * The account of material by maker and work order: what was issued is somewhere, and says where.
 */
package org.loomhive.material.account;
