/// The fixed part of the xterm palette of 256 colours: a cube of 6x6x6 and 24 greys.
public enum Palette256 {
    private static let levels: [Int] = [0, 95, 135, 175, 215, 255]

    /// The number, 16 to 255, of the colour nearest to `color`.
    public static func nearest(to color: Color) -> Int {
        let channels = [Int(color.red), Int(color.green), Int(color.blue)]
        let steps = channels.map { channel in
            levels.indices.min { abs(levels[$0] - channel) < abs(levels[$1] - channel) } ?? 0
        }
        let cube = 16 + 36 * steps[0] + 6 * steps[1] + steps[2]
        let grey = 232 + min(23, max(0, (channels.reduce(0, +) / 3 - 3) / 10))
        return distance(cube, color) <= distance(grey, color) ? cube : grey
    }

    /// The colour of a number from 16 to 255.
    public static func color(_ number: Int) -> Color {
        if number >= 232 {
            let level = UInt8(clamping: 8 + 10 * (number - 232))
            return Color(red: level, green: level, blue: level)
        }
        let index = max(0, number - 16)
        return Color(
            red: UInt8(levels[index / 36 % 6]), green: UInt8(levels[index / 6 % 6]),
            blue: UInt8(levels[index % 6]))
    }

    private static func distance(_ number: Int, _ color: Color) -> Int {
        let other = self.color(number)
        let red = Int(other.red) - Int(color.red)
        let green = Int(other.green) - Int(color.green)
        let blue = Int(other.blue) - Int(color.blue)
        return red * red + green * green + blue * blue
    }
}
