import type { ComponentMapping } from '@remote-ui/react/host';
import { Accordion } from './Accordion.tsx';
import { Alert } from './Alert.tsx';
import { Button } from './Button.tsx';
import { BarChart } from './charts/BarChart.tsx';
import { LineChart } from './charts/LineChart.tsx';
import { Checkbox, Toggle } from './Checkbox.tsx';
import { DateInput } from './DateInput.tsx';
import { DescriptionList, DescriptionListItem } from './DescriptionList.tsx';
import { Divider, Spacer } from './Divider.tsx';
import { Dropdown, DropdownButtonItem } from './Dropdown.tsx';
import { EmptyState, ErrorState } from './EmptyState.tsx';
import { AutoGrid, Box, Flex, Inline, Stack } from './Flex.tsx';
import { Form } from './Form.tsx';
import { Icon, Illustration } from './Icon.tsx';
import { Image } from './Image.tsx';
import { Input, TextArea } from './Input.tsx';
import { Link } from './Link.tsx';
import { List } from './List.tsx';
import { LoadingButton } from './LoadingButton.tsx';
import { LoadingSpinner } from './LoadingSpinner.tsx';
import { Modal, ModalBody, ModalFooter } from './Modal.tsx';
import { MultiSelect } from './MultiSelect.tsx';
import { NumberInput } from './NumberInput.tsx';
import { PageTitle } from './PageTitle.tsx';
import { Panel, PanelBody, PanelFooter, PanelSection } from './Panel.tsx';
import { ProgressBar } from './ProgressBar.tsx';
import { Select } from './Select.tsx';
import { Statistics, StatisticsItem, StatisticsTrend } from './Statistics.tsx';
import { StatusTag } from './StatusTag.tsx';
import { StepIndicator } from './StepIndicator.tsx';
import { StepperInput } from './StepperInput.tsx';
import {
  Table,
  TableBody,
  TableCell,
  TableFooter,
  TableHead,
  TableHeader,
  TableRow,
} from './Table.tsx';
import { Tab, Tabs } from './Tabs.tsx';
import { Tag } from './Tag.tsx';
import { Heading, Text } from './Text.tsx';
import { ButtonRow, Card, Tile } from './Tile.tsx';
import { ToggleGroup } from './ToggleGroup.tsx';
import { Tooltip } from './Tooltip.tsx';

/** Every component the host can draw, under the name it has on the wire. */
export const components: ComponentMapping = {
  Accordion,
  Alert,
  AutoGrid,
  BarChart,
  Box,
  Button,
  ButtonRow,
  Card,
  Checkbox,
  DateInput,
  DescriptionList,
  DescriptionListItem,
  Divider,
  Dropdown,
  DropdownButtonItem,
  EmptyState,
  ErrorState,
  Flex,
  Form,
  Heading,
  Icon,
  Illustration,
  Image,
  Inline,
  Input,
  LineChart,
  Link,
  List,
  LoadingButton,
  LoadingSpinner,
  Modal,
  ModalBody,
  ModalFooter,
  MultiSelect,
  NumberInput,
  PageTitle,
  Panel,
  PanelBody,
  PanelFooter,
  PanelSection,
  ProgressBar,
  Select,
  Spacer,
  Stack,
  Statistics,
  StatisticsItem,
  StatisticsTrend,
  StatusTag,
  StepIndicator,
  StepperInput,
  Tab,
  Table,
  TableBody,
  TableCell,
  TableFooter,
  TableHead,
  TableHeader,
  TableRow,
  Tabs,
  Tag,
  Text,
  TextArea,
  Textarea: TextArea,
  Tile,
  Toggle,
  ToggleGroup,
  Tooltip,
};
