/**
 * Lists of the catalogue are looked at and taken; by none of them a maker falls under the floor.
 */
package org.loomhive.wage.list;
