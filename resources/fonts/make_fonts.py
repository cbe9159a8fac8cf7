"""One weight of "Inter Tabular": Inter with tabular figures and without contextual alternates.

Qt 6.4 cannot switch OpenType features, so they are fixed in the file:
* tnum is the default (columns of figures align), calt is gone (0x80070643 stays 0x80070643), and so are all other
  substitutions: nothing here asks for them, and looking for them made up most of the time to lay out a text.
* U+2011, the hyphen that names are printed with, shares the glyph of U+002D: text copied out of a PDF has a plain hyphen.
* TrueType outlines instead of CFF: the same outlines for GDI, FreeType and the PDF writer.
* Another family name, so that an installed Inter is never mixed in.
No glyph is removed.
"""
import sys

from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont, newTable

FAMILY = "Inter Tabular"


def tabular_figures(font):
    gsub = font["GSUB"].table
    lookups = {i for r in gsub.FeatureList.FeatureRecord if r.FeatureTag == "tnum" for i in r.Feature.LookupListIndex}
    swap = {}
    for index in sorted(lookups):
        for sub in gsub.LookupList.Lookup[index].SubTable:
            swap.update(getattr(sub, "ExtSubTable", sub).mapping)
    assert swap, "the font has no tabular figures"
    for table in font["cmap"].tables:
        if table.isUnicode():
            for code, glyph in list(table.cmap.items()):
                table.cmap[code] = swap.get(glyph, glyph)
            table.cmap[0x2011] = table.cmap[0x2D]


def true_type(font):
    glyphs = {}
    glyph_set = font.getGlyphSet()
    for name in font.getGlyphOrder():
        pen = TTGlyphPen(glyph_set)
        glyph_set[name].draw(Cu2QuPen(pen, 1.0, reverse_direction=True))
        glyphs[name] = pen.glyph()
    font["loca"] = newTable("loca")
    glyf = font["glyf"] = newTable("glyf")
    glyf.glyphOrder = font.getGlyphOrder()
    glyf.glyphs = glyphs
    del font["CFF "]
    if "VORG" in font:
        del font["VORG"]
    maxp = font["maxp"] = newTable("maxp")
    maxp.tableVersion = 0x00010000
    maxp.numGlyphs = len(glyphs)
    for field in ("maxTwilightPoints", "maxStorage", "maxFunctionDefs", "maxInstructionDefs", "maxStackElements",
                  "maxSizeOfInstructions", "maxComponentElements"):
        setattr(maxp, field, 0)
    maxp.maxZones = 1
    for name, glyph in glyphs.items():
        glyph.recalcBounds(glyf)
    for name in glyphs:
        advance, _ = font["hmtx"][name]
        font["hmtx"][name] = (advance, getattr(glyphs[name], "xMin", 0))
    gasp = font["gasp"] = newTable("gasp")
    gasp.version, gasp.gaspRange = 1, {0xFFFF: 0x0A}  # smooth, no grid fitting
    font["post"].formatType = 3.0
    font.sfntVersion = "\000\001\000\000"


def rename(font, weight):
    table = font["name"]
    style = "Regular" if weight != "Regular" else weight
    names = {1: FAMILY if weight == "Regular" else f"{FAMILY} {weight}", 2: style, 3: f"3.19;{FAMILY} {weight}",
             4: f"{FAMILY} {weight}", 6: f"InterTabular-{weight}", 16: FAMILY, 17: weight}
    for record in list(table.names):
        if record.nameID in (1, 2, 3, 4, 6, 16, 17, 21, 22, 25):
            table.removeNames(nameID=record.nameID)
    for name_id, text in names.items():
        table.setName(text, name_id, 3, 1, 0x409)
        table.setName(text, name_id, 1, 0, 0)


def main(source, target, weight):
    font = TTFont(source, recalcTimestamp=False)
    tabular_figures(font)
    del font["GSUB"]
    true_type(font)
    rename(font, weight)
    if "DSIG" in font:
        del font["DSIG"]
    font.save(target, reorderTables=True)


main(*sys.argv[1:4])
